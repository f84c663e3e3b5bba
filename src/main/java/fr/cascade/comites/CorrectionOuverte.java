package fr.cascade.comites;

import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantStatut;
import fr.cascade.socle.AvenantId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The avenant that answers a decision. */
public record CorrectionOuverte(AvenantId id, @Nullable Integer numero, AvenantStatut statut) {

  /** « Avenant n° 1, à signer ». */
  public String phrase() {
    return "%s, %s"
        .formatted(AvenantLu.designation(numero), statut.libelle().toLowerCase(Locale.FRANCE));
  }
}
