package fr.cascade.spie;

/** Where an expert stands with one application. */
public enum AvisExpertStatut {
  A_DECLARER("Lien à déclarer"),
  EN_COURS("Avis attendu"),
  RENDU("Avis rendu"),
  RECUSE("Récusé"),
  RETIRE("Demande retirée");

  private final String libelle;

  AvisExpertStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
