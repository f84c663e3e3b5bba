package fr.cascade.spie.internal;

import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureStatut;
import java.math.BigDecimal;
import java.util.Objects;

/** Why an application is selected or not, in the words of its letter. */
final class Motifs {

  private Motifs() {}

  static String de(Candidature candidature, Appel appel, int nombre) {
    Classement classement = candidature.classement();
    String rang =
        "Classée %d sur %d, avec une moyenne de %s sur 20, pour %s."
            .formatted(
                Objects.requireNonNull(classement.rang()),
                nombre,
                Formats.nombre(Objects.requireNonNullElse(classement.moyenne(), BigDecimal.ZERO)),
                Formats.compte(appel.contenu().places(), "place", "places"));
    String change =
        classement.motifRang() == null ? "" : " Rang fixé par le jury : " + classement.motifRang();
    String suite =
        switch (Objects.requireNonNull(classement.proposition())) {
          case LISTE_ATTENTE -> " Elle est inscrite sur la liste d’attente.";
          case NON_RETENUE -> " Une moyenne est inférieure au plancher d’un critère.";
          default -> "";
        };
    String conditions =
        classement.proposition() == CandidatureStatut.RETENUE && classement.conditions() != null
            ? " Sous conditions : " + classement.conditions()
            : "";
    String motif = rang + change + suite + conditions;
    return motif.length() <= 2000 ? motif : motif.substring(0, 1999) + "…";
  }
}
