package fr.cascade.conventions.ui;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TypeChiffre;

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
      case COMITES_REGIONAUX_PAR_AN ->
          "Le comité régional se réunit au moins %s fois par an.".formatted(constat.attendu());
      case DELAI_DECLINAISON ->
          "Le texte est décliné dans les %s mois au plus.".formatted(constat.attendu());
      case JEUNES_ADRESSES, ETP -> type.libelle() + "\u00a0: " + constat.phrase();
      case DATE_FIN -> "La convention prend fin au plus tard le %s.".formatted(constat.attendu());
    };
  }

  /** What a figure demands of the texts below. */
  static String regle(ChiffreLu chiffre) {
    return switch (chiffre.type().sens()) {
      case PLUS_EST_PLUS_STRICT ->
          "Au moins %s\u00a0; davantage est permis.".formatted(chiffre.enClair());
      case MOINS_EST_PLUS_STRICT ->
          "Au plus %s\u00a0; moins est permis.".formatted(chiffre.enClair());
      case PLUS_TOT_EST_PLUS_STRICT ->
          "Au plus tard le %s\u00a0; plus tôt est permis.".formatted(chiffre.enClair());
      case PARTS ->
          "%s à répartir\u00a0: chaque texte prend sa part, et leur somme atteint ce nombre."
              .formatted(chiffre.enClair());
    };
  }
}
