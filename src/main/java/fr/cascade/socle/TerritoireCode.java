package fr.cascade.socle;

import java.util.regex.Pattern;

/**
 * Official code of a territory, prefixed by its kind because a region and a département may share
 * one: {@code NAT-FR}, {@code REG-24}, {@code DEP-37}, {@code EPCI-243700754}.
 */
public record TerritoireCode(String valeur) {

  private static final Pattern FORME = Pattern.compile("(NAT|REG|DEP|EPCI)-[0-9A-Z]{2,9}");

  /** The whole country; below {@code FORME}, which checks it. */
  public static final TerritoireCode NATION = new TerritoireCode("NAT-FR");

  public TerritoireCode {
    if (!FORME.matcher(valeur).matches()) {
      throw new RegleMetierException(
          "RG-001", "Le code de territoire « " + valeur + " » est inconnu.");
    }
  }

  @Override
  public String toString() {
    return valeur;
  }
}
