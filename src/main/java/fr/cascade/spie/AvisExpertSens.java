package fr.cascade.spie;

/** What an expert thinks of an application. */
public enum AvisExpertSens {
  FAVORABLE("Favorable"),
  SOUS_RESERVE("Favorable sous réserve"),
  DEFAVORABLE("Défavorable");

  private final String libelle;

  AvisExpertSens(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
