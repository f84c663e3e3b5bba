package fr.cascade.conventions;

/** Where a request for a derogation stands. */
public enum DerogationStatut {
  DEMANDEE("Demandée"),
  ACCORDEE("Accordée"),
  REFUSEE("Refusée"),
  RETIREE("Retirée");

  private final String libelle;

  DerogationStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
