package fr.cascade.conventions;

/**
 * A figure that a text carries and imposes on the texts below. It declares its direction: what is
 * stricter than the parent's value.
 */
public enum TypeChiffre {
  COMITES_LOCAUX_PAR_AN("Réunions du comité de pilotage local par an", Sens.PLUS_EST_PLUS_STRICT),
  DATE_FIN("Date de fin", Sens.PLUS_TOT_EST_PLUS_STRICT);

  /** Direction of a figure. */
  public enum Sens {
    PLUS_EST_PLUS_STRICT,
    PLUS_TOT_EST_PLUS_STRICT
  }

  private final String libelle;
  private final Sens sens;

  TypeChiffre(String libelle, Sens sens) {
    this.libelle = libelle;
    this.sens = sens;
  }

  public String libelle() {
    return libelle;
  }

  public Sens sens() {
    return sens;
  }

  /** Whether the value is the agreement's own end date rather than a number of its own. */
  public boolean estDate() {
    return this == DATE_FIN;
  }
}
