package fr.cascade.taches;

/** How soon a task is due, on the business clock. */
public enum EcheanceVoulue {
  EN_RETARD("En retard", 0),
  SEPT_JOURS("Dans les 7 jours", 7),
  TRENTE_JOURS("Dans les 30 jours", 30),
  SANS("Sans échéance", 0);

  private final String libelle;
  private final int jours;

  EcheanceVoulue(String libelle, int jours) {
    this.libelle = libelle;
    this.jours = jours;
  }

  public String libelle() {
    return libelle;
  }

  /** How many days ahead it looks, today left out. */
  int jours() {
    return jours;
  }
}
