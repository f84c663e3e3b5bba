package fr.cascade.conventions.internal;

import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;

/** What a figure may be worth, in its own unit (RG-116). */
public final class Bornes {

  private Bornes() {}

  /** Refuses a value out of bounds or with more decimals than its unit has. */
  public static void exiger(TypeChiffre type, BigDecimal valeur) {
    boolean dedans =
        valeur.signum() >= 0 && valeur.compareTo(BigDecimal.valueOf(type.maximum())) <= 0;
    if (!dedans || valeur.stripTrailingZeros().scale() > type.decimales()) {
      throw new RegleMetierException("RG-116", phrase(type), type.name());
    }
  }

  private static String phrase(TypeChiffre type) {
    return "Donnez un nombre entre 0 et %s, %s."
        .formatted(
            Chiffre.enClair(BigDecimal.valueOf(type.maximum())),
            switch (type.decimales()) {
              case 0 -> "sans décimale";
              default -> "avec %d décimales au plus".formatted(type.decimales());
            });
  }
}
