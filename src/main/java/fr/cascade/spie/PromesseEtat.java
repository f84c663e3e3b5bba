package fr.cascade.spie;

/** What became of a promised action. */
public enum PromesseEtat {
  A_TENIR("À tenir"),
  EN_COURS("En cours"),
  TENUE("Tenue"),
  PARTIELLE("Tenue en partie"),
  NON_TENUE("Non tenue");

  private final String libelle;

  PromesseEtat(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }

  /** Whether it has to be explained. */
  public boolean aExpliquer() {
    return this == PARTIELLE || this == NON_TENUE;
  }
}
