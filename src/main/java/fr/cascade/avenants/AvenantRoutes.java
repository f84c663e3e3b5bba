package fr.cascade.avenants;

import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;

/** Paths of the screens of avenants. */
public final class AvenantRoutes {

  public static final String AVENANT = "avenants/:id";

  private AvenantRoutes() {}

  public static String avenant(AvenantId id) {
    return "avenants/" + id.valeur();
  }

  /** The file of the agreement, open on its avenants. */
  public static String deLaConvention(ConventionId id) {
    return ConventionRoutes.fiche(id) + "?onglet=avenants";
  }
}
