package fr.cascade.socle;

import java.util.Locale;
import java.util.regex.Pattern;

/** A mail address, kept in lower case, of a shape that a mail server can deliver (RG-004). */
public record Courriel(String valeur) {

  private static final int LONGUEUR_MAXIMALE = 254;
  private static final Pattern FORME =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

  public Courriel {
    valeur = valeur.strip().toLowerCase(Locale.ROOT);
    if (valeur.length() > LONGUEUR_MAXIMALE || !FORME.matcher(valeur).matches()) {
      throw new RegleMetierException(
          "RG-004",
          "L’adresse de courriel doit ressembler à « prenom.nom@exemple.fr ».",
          "courriel");
    }
  }

  @Override
  public String toString() {
    return valeur;
  }
}
