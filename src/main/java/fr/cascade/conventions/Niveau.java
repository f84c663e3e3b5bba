package fr.cascade.conventions;

/** Level of an agreement, from the national accord to the local convention. */
public enum Niveau {
  NATIONAL("National", "Accord-cadre national", "ACN"),
  REGIONAL("Régional", "Convention régionale", "CR"),
  DEPARTEMENTAL("Départemental", "Convention départementale", "CD"),
  LOCAL("Local", "Convention locale", "CL");

  private final String libelle;
  private final String nature;
  private final String sigle;

  Niveau(String libelle, String nature, String sigle) {
    this.libelle = libelle;
    this.nature = nature;
    this.sigle = sigle;
  }

  public String libelle() {
    return libelle;
  }

  /** What a text of this level is called. */
  public String nature() {
    return nature;
  }

  /** Prefix of the reference number. */
  public String sigle() {
    return sigle;
  }

  /** Whether a text of this level may be declined into one of the other level. */
  public boolean auDessusDe(Niveau autre) {
    return compareTo(autre) < 0;
  }
}
