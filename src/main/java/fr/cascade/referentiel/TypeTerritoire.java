package fr.cascade.referentiel;

/** Kinds of territory, from the widest to the narrowest. */
public enum TypeTerritoire {
  NATION("Nation"),
  REGION("Région"),
  DEPARTEMENT("Département"),
  EPCI("Intercommunalité");

  private final String libelle;

  TypeTerritoire(String libelle) {
    this.libelle = libelle;
  }

  /** What officers call it. */
  public String libelle() {
    return libelle;
  }
}
