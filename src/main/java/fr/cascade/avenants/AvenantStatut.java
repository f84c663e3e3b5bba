package fr.cascade.avenants;

/** Where an avenant stands. */
public enum AvenantStatut {
  BROUILLON("Brouillon", "il est en rédaction"),
  A_VALIDER("À valider", "il a été soumis à la validation"),
  A_SIGNER("À signer", "il a été validé"),
  SIGNE("Signé", "il est signé"),
  ABANDONNE("Abandonné", "il a été abandonné");

  private final String libelle;
  private final String faitAccompli;

  AvenantStatut(String libelle, String faitAccompli) {
    this.libelle = libelle;
    this.faitAccompli = faitAccompli;
  }

  public String libelle() {
    return libelle;
  }

  /** What was done to it, for whoever comes second. */
  public String faitAccompli() {
    return faitAccompli;
  }

  /** Whether it may still change the agreement. */
  public boolean enCours() {
    return this == BROUILLON || this == A_VALIDER || this == A_SIGNER;
  }
}
