package fr.cascade.referentiel;

/** Kinds of local structure kept in the registers. */
public enum TypeStructure {
  MISSION_LOCALE("Mission locale"),
  /** An agency of the public employment operator (ANPE, Pôle emploi, France Travail). */
  SITE_OPERATEUR("Site de l’opérateur");

  private final String libelle;

  TypeStructure(String libelle) {
    this.libelle = libelle;
  }

  /** What officers call it. */
  public String libelle() {
    return libelle;
  }
}
