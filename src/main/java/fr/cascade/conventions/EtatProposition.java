package fr.cascade.conventions;

/** What the drafter made of a proposed wording. */
public enum EtatProposition {
  A_EXAMINER("À examiner"),
  REPRISE("Reprise dans l’article"),
  ECARTEE("Écartée");

  private final String libelle;

  EtatProposition(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
