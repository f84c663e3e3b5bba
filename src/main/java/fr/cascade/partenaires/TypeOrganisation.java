package fr.cascade.partenaires;

/** Kinds of organisation that are party to agreements. */
public enum TypeOrganisation {
  MINISTERE("Ministère"),
  ETAT_REGION("Service régional de l’État"),
  ETAT_DEPARTEMENT("Service départemental de l’État"),
  PREFECTURE("Préfecture"),
  OPERATEUR_NATIONAL("Opérateur national de l’emploi"),
  OPERATEUR_REGION("Opérateur de l’emploi, direction régionale"),
  OPERATEUR_SITE("Opérateur de l’emploi, site"),
  RESEAU_NATIONAL("Réseau national"),
  ASSOCIATION_REGIONALE_ML("Association régionale des Missions locales"),
  MISSION_LOCALE("Mission locale"),
  PLIE("Plan local pour l’insertion et l’emploi"),
  RESEAU_IAE("Réseau de l’insertion par l’activité économique"),
  COLLECTIVITE("Collectivité"),
  AUTRE("Autre organisation");

  private final String libelle;

  TypeOrganisation(String libelle) {
    this.libelle = libelle;
  }

  /** What officers call it. */
  public String libelle() {
    return libelle;
  }
}
