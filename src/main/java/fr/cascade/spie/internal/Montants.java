package fr.cascade.spie.internal;

import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts and numbers as they are typed in French: « 12 500,50 € ». */
public final class Montants {

  private static final Pattern ESPACES = Pattern.compile("[\\s\\u00a0\\u202f€]+");
  private static final Pattern FORME = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,2})?");

  private Montants() {}

  /** The amount, or a sentence at the field (RG-413); never negative (RG-414). */
  public static BigDecimal lire(String saisie, String champ) {
    return lire(saisie, champ, "un montant : écrivez-le comme 12 500,50.");
  }

  /** The same for what is counted. */
  public static BigDecimal nombre(String saisie, String champ) {
    return lire(saisie, champ, "un nombre : écrivez-le comme 2 400.");
  }

  private static BigDecimal lire(String saisie, String champ, String attendu) {
    String chiffres = ESPACES.matcher(saisie).replaceAll("");
    if (!FORME.matcher(chiffres).matches()) {
      throw new RegleMetierException(
          "RG-413", "« %s » n’est pas %s".formatted(saisie.strip(), attendu), champ);
    }
    var montant = new BigDecimal(chiffres.replace(',', '.'));
    if (montant.signum() < 0) {
      throw new RegleMetierException(
          "RG-414",
          "« %s » est négatif : ce n’est pas possible ici.".formatted(saisie.strip()),
          champ);
    }
    return montant;
  }
}
