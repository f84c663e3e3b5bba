package fr.cascade.conventions;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * A figure that a text carries and imposes on the texts below. It declares its direction: what is
 * stricter than the parent's value, or that the values below add up to it.
 */
public enum TypeChiffre {
  COMITES_LOCAUX_PAR_AN(
      "Réunions du comité de pilotage local par an", Sens.PLUS_EST_PLUS_STRICT, 366, 0),
  COMITES_REGIONAUX_PAR_AN("Réunions du comité régional par an", Sens.PLUS_EST_PLUS_STRICT, 366, 0),
  DELAI_DECLINAISON("Délai pour décliner le texte, en mois", Sens.MOINS_EST_PLUS_STRICT, 120, 0),
  JEUNES_ADRESSES("Jeunes adressés aux Missions locales", Sens.PARTS, 1_000_000, 0),
  ETP("Équivalents temps plein mis à disposition", Sens.PARTS, 100_000, 2),
  DATE_FIN("Date de fin", Sens.PLUS_TOT_EST_PLUS_STRICT, 0, 0);

  /** Direction of a figure. */
  public enum Sens {
    PLUS_EST_PLUS_STRICT,
    MOINS_EST_PLUS_STRICT,
    PLUS_TOT_EST_PLUS_STRICT,
    /** Each text below takes a share; together they reach the parent's value (RG-192). */
    PARTS
  }

  private final String libelle;
  private final Sens sens;
  private final int maximum;
  private final int decimales;

  TypeChiffre(String libelle, Sens sens, int maximum, int decimales) {
    this.libelle = libelle;
    this.sens = sens;
    this.maximum = maximum;
    this.decimales = decimales;
  }

  public String libelle() {
    return libelle;
  }

  public Sens sens() {
    return sens;
  }

  /** Largest value accepted, in the figure's own unit (RG-116). */
  public int maximum() {
    return maximum;
  }

  /** How many decimals it may have. */
  public int decimales() {
    return decimales;
  }

  /** Whether the value is within bounds, with no more decimals than its unit has (RG-116). */
  public boolean accepte(BigDecimal valeur) {
    return valeur.signum() >= 0
        && valeur.compareTo(BigDecimal.valueOf(maximum)) <= 0
        && valeur.stripTrailingZeros().scale() <= decimales;
  }

  /** What it accepts, in a sentence. */
  public String bornes() {
    return "Donnez un nombre entre 0 et %s, %s."
        .formatted(
            NumberFormat.getIntegerInstance(Locale.FRANCE).format(maximum),
            decimales == 0 ? "sans décimale" : "avec %d décimales au plus".formatted(decimales));
  }

  /** Whether the value is the agreement's own end date rather than a number of its own. */
  public boolean estDate() {
    return this == DATE_FIN;
  }

  /** Whether the texts below share the parent's value out among them. */
  public boolean estPart() {
    return sens == Sens.PARTS;
  }
}
