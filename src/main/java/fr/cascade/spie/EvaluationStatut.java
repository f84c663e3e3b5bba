package fr.cascade.spie;

/** Where a member of the jury stands with one application. */
public enum EvaluationStatut {
  A_DECLARER("Lien à déclarer"),
  EN_COURS("À noter"),
  RENDUE("Notes rendues"),
  RECUSEE("Récusé");

  private final String libelle;

  EvaluationStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
