package fr.cascade.comites;

/** Kinds of committees, in the words of officers. */
public enum TypeComite {
  COPIL("Comité de pilotage", false),
  REGIONAL("Comité régional", false),
  COTECH("Comité technique", false),
  CTA("Comité technique d’animation", false),
  CDIAE("Conseil départemental de l’insertion par l’activité économique", true),
  TERRITORIAL("Comité territorial pour l’emploi", true);

  private final String libelle;
  private final boolean seance;

  TypeComite(String libelle, boolean seance) {
    this.libelle = libelle;
    this.seance = seance;
  }

  public String libelle() {
    return libelle;
  }

  /** What its meetings are called: « réunion » for a COPIL, « séance » for a CDIAE. */
  public String mot() {
    return seance ? "séance" : "réunion";
  }

  /** The same at the head of a title. */
  public String motEnTete() {
    return seance ? "Séance" : "Réunion";
  }
}
