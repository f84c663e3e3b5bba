package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import java.time.Instant;

/** Port to the process of a call. */
public interface AppelMoteur {

  void preparer(AppelId appel);

  /** Published: it opens and closes by its dates. */
  void publier(AppelId appel, Instant ouverture, Instant finCloture);

  void depublier(AppelId appel);

  void notationClose(AppelId appel);

  void selectionProposee(AppelId appel);

  void selectionRendue(AppelId appel, boolean validee);
}
