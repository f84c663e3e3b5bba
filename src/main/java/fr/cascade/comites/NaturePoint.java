package fr.cascade.comites;

/** What an item of the agenda is for. */
public enum NaturePoint {
  INFORMATION("Information"),
  DISCUSSION("Discussion"),
  DECISION("Décision");

  private final String libelle;

  NaturePoint(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
