package fr.cascade.socle;

import java.util.regex.Pattern;

/**
 * Official number of an establishment: fourteen digits closed by Luhn's key (RG-003). Spaces and
 * dots, as people copy them from letterheads, are accepted and dropped.
 */
public record Siret(String valeur) {

  private static final Pattern SEPARATEURS = Pattern.compile("[\\s\\u00a0\\u202f.]+");
  private static final Pattern FORME = Pattern.compile("[0-9]{14}");
  private static final String SIREN_LA_POSTE = "356000000";

  public Siret {
    valeur = SEPARATEURS.matcher(valeur).replaceAll("");
    if (!FORME.matcher(valeur).matches()) {
      throw new RegleMetierException("RG-003", "Un SIRET compte quatorze chiffres.", "siret");
    }
    if (!cleExacte(valeur)) {
      throw new RegleMetierException(
          "RG-003", "Ce SIRET comporte une erreur : sa clé de contrôle ne convient pas.", "siret");
    }
  }

  /** The nine digits of the legal unit. */
  public String siren() {
    return valeur.substring(0, 9);
  }

  /** As it is printed: {@code 130 005 481 00010}. */
  public String affiche() {
    return valeur.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3 $4");
  }

  @Override
  public String toString() {
    return valeur;
  }

  private static boolean cleExacte(String chiffres) {
    if (chiffres.startsWith(SIREN_LA_POSTE)) {
      // La Poste has more establishments than Luhn's key allows: the plain sum is a multiple of 5.
      return chiffres.chars().map(chiffre -> chiffre - '0').sum() % 5 == 0 || luhn(chiffres);
    }
    return luhn(chiffres);
  }

  private static boolean luhn(String chiffres) {
    int somme = 0;
    for (int rang = 0; rang < chiffres.length(); rang++) {
      int chiffre = chiffres.charAt(chiffres.length() - 1 - rang) - '0';
      int poids = rang % 2 == 0 ? chiffre : chiffre * 2;
      somme += poids > 9 ? poids - 9 : poids;
    }
    return somme % 10 == 0;
  }
}
