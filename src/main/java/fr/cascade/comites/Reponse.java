package fr.cascade.comites;

/** What somebody answered to a convocation. */
public enum Reponse {
  ATTENDUE("Sans réponse"),
  PRESENT("Sera présent"),
  ABSENT("Sera absent");

  private final String libelle;

  Reponse(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
