package fr.cascade.comites;

/** Where a meeting stands. */
public enum SeanceStatut {
  PLANIFIEE("Planifiée"),
  CONVOQUEE("Convoquée"),
  OUVERTE("En cours"),
  TENUE("Tenue"),
  SANS_QUORUM("Sans quorum"),
  ANNULEE("Annulée");

  private final String libelle;

  SeanceStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }

  /** Whether it is still to be held. */
  public boolean aVenir() {
    return this == PLANIFIEE || this == CONVOQUEE;
  }
}
