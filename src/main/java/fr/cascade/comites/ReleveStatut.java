package fr.cascade.comites;

/** Where a record of decisions stands. */
public enum ReleveStatut {
  BROUILLON("À rédiger"),
  PROPOSE("À valider"),
  A_SIGNER("À signer"),
  ENVOYE("Envoyé");

  private final String libelle;

  ReleveStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
