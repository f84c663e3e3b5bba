package fr.cascade.conventions.ui;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.TypeChiffre.Sens;

/** What a parent's article demands, in plain sentences. */
final class Obligations {

  private Obligations() {}

  static String phrase(NatureArticle nature) {
    return switch (nature) {
      case TEL_QUEL -> "À reprendre tel quel : le texte doit rester identique à celui-ci.";
      case ADAPTABLE -> "À adapter au territoire, sans rien retirer de ce qui engage.";
      case LIBRE -> "Libre : ce texte n’impose rien à la convention.";
    };
  }

  /** The rule of a figure, with the parent's value. */
  static String phrase(TypeChiffre type, Constat constat) {
    return switch (type) {
      case COMITES_LOCAUX_PAR_AN ->
          "Le comité de pilotage local se réunit au moins %s fois par an."
              .formatted(constat.attendu());
      case DATE_FIN -> "La convention prend fin au plus tard le %s.".formatted(constat.attendu());
    };
  }

  /** What a figure demands of the texts below. */
  static String regle(ChiffreLu chiffre) {
    return chiffre.type().sens() == Sens.PLUS_EST_PLUS_STRICT
        ? "Au moins %s\u00a0; davantage est permis.".formatted(chiffre.enClair())
        : "Au plus tard le %s\u00a0; plus tôt est permis.".formatted(chiffre.enClair());
  }
}
