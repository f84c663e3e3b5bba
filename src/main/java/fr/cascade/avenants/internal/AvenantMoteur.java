package fr.cascade.avenants.internal;

import fr.cascade.socle.AvenantId;

/** Port to the process of an avenant: whose turn it is. */
public interface AvenantMoteur {

  /** Those who draft the agreement write it. */
  void ouvert(AvenantId avenant);

  /** It waits for a second person. */
  void soumis(AvenantId avenant);

  /** The second person answered: signed next, or a draft again. */
  void validationRendue(AvenantId avenant, boolean valide);

  /** Nobody has to do anything any more. */
  void abandonne(AvenantId avenant);
}
