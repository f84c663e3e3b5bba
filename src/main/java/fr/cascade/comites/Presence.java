package fr.cascade.comites;

/** How somebody attends. */
public enum Presence {
  SALLE("Dans la salle"),
  DISTANCE("À distance");

  private final String libelle;

  Presence(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
