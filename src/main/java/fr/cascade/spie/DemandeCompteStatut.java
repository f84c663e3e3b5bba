package fr.cascade.spie;

/** Where a request for an account stands. */
public enum DemandeCompteStatut {
  A_EXAMINER("À examiner"),
  CONFIRMEE("Confirmée"),
  REFUSEE("Refusée");

  private final String libelle;

  DemandeCompteStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
