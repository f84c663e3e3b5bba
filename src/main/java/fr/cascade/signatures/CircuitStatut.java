package fr.cascade.signatures;

/** Life of a round of signatures. */
public enum CircuitStatut {
  OUVERT("En cours de signature"),
  SIGNE("Signé par toutes les parties"),
  REFUSE("Refusé"),
  RETIRE("Retiré par le rédacteur");

  private final String libelle;

  CircuitStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
