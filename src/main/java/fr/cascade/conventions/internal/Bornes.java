package fr.cascade.conventions.internal;

import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;

/** What a figure may be worth, in its own unit (RG-116). */
public final class Bornes {

  private Bornes() {}

  /** Refuses a value out of bounds or with more decimals than its unit has. */
  public static void exiger(TypeChiffre type, BigDecimal valeur) {
    if (!type.accepte(valeur)) {
      throw new RegleMetierException("RG-116", type.bornes(), type.name());
    }
  }
}
