package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.TypeChiffre;

/** Figures and what is demanded of them, in plain sentences. */
final class PhrasesChiffres {

  private PhrasesChiffres() {}

  /** What is here, whether it is allowed, and what is demanded. */
  static String phrase(String quiDemande, Chiffre attendu, Chiffre valeur, Resultat resultat) {
    String ici = ici(valeur.type(), valeur.enClair());
    String borne = quiDemande + " " + borne(attendu.type(), attendu.enClair());
    return switch (resultat) {
      case PLUS_FAIBLE -> ici + " : c'est plus faible que permis, " + borne + ".";
      case PLUS_STRICTE -> ici + " : plus strict, c'est permis ; " + borne + ".";
      default -> ici + " : " + borne + ".";
    };
  }

  /** The value with its unit, at the head of a sentence. */
  static String ici(TypeChiffre type, String valeur) {
    return switch (type) {
      case COMITES_LOCAUX_PAR_AN, COMITES_REGIONAUX_PAR_AN -> valeur + " réunions par an";
      case DELAI_DECLINAISON -> valeur + " mois pour décliner";
      case JEUNES_ADRESSES -> valeur + " jeunes";
      case ETP -> valeur + " équivalents temps plein";
      case DATE_FIN -> "Fin le " + valeur;
    };
  }

  private static String borne(TypeChiffre type, String valeur) {
    return switch (type) {
      case COMITES_LOCAUX_PAR_AN, COMITES_REGIONAUX_PAR_AN ->
          "demande au moins %s réunions par an".formatted(valeur);
      case DELAI_DECLINAISON -> "donne %s mois au plus".formatted(valeur);
      case JEUNES_ADRESSES, ETP -> "demande %s en tout".formatted(valeur);
      case DATE_FIN -> "prend fin le %s".formatted(valeur);
    };
  }
}
