package fr.cascade.partenaires.internal;

import fr.cascade.socle.RegleMetierException;
import org.jspecify.annotations.Nullable;

/** What fits the columns, said before the database says it (RG-057). */
final class Longueurs {

  private Longueurs() {}

  static void verifier(@Nullable String texte, int maximum, String quoi, String champ) {
    if (texte != null && texte.length() > maximum) {
      throw new RegleMetierException(
          "RG-057", "%s tient en %d caractères au plus.".formatted(quoi, maximum), champ);
    }
  }
}
