package fr.cascade.conventions;

/** Life of a visa, which begins anew each time the text is submitted. */
public enum VisaStatut {
  DEMANDE("Attendu"),
  DONNE("Visé"),
  REFUSE("Refusé");

  private final String libelle;

  VisaStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
