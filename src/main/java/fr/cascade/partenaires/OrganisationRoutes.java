package fr.cascade.partenaires;

import fr.cascade.socle.OrganisationId;

/** Paths of the module's pages. */
public final class OrganisationRoutes {

  public static final String LISTE = "organisations";
  public static final String FICHE = "organisations/:organisationId([0-9]{1,18})";

  private OrganisationRoutes() {}

  public static String fiche(OrganisationId id) {
    return LISTE + "/" + id.valeur();
  }
}
