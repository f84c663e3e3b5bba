package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DerogationId;
import fr.cascade.socle.TerritoireCode;

/** Paths of the screens of agreements. */
public final class ConventionRoutes {

  public static final String CASCADE = "cascade";
  public static final String LISTE = "conventions";
  public static final String FICHE = "conventions/:id";
  public static final String ATELIER = "conventions/:id/atelier";
  public static final String AVIS = "conventions/:id/avis";
  public static final String VISA = "conventions/:id/visa";
  public static final String VALIDATION = "conventions/:id/validation";
  public static final String DECLINER = "conventions/:id/decliner";
  public static final String REPRENDRE = "conventions/:id/reprendre";
  public static final String DECLINAISONS_GROUPEES = "conventions/:id/declinaisons-groupees";

  public static final String NOUVEL_ACCORD = "accords/nouveau";
  public static final String DEROGATION = "derogations/:id";

  private ConventionRoutes() {}

  public static String derogation(DerogationId id) {
    return "derogations/" + id.valeur();
  }

  public static String fiche(ConventionId id) {
    return "conventions/" + id.valeur();
  }

  public static String atelier(ConventionId id) {
    return fiche(id) + "/atelier";
  }

  public static String avis(ConventionId id) {
    return fiche(id) + "/avis";
  }

  /** The file, open on what the parties answered. */
  public static String consultation(ConventionId id) {
    return fiche(id) + "?onglet=consultation";
  }

  public static String visa(ConventionId id) {
    return fiche(id) + "/visa";
  }

  public static String validation(ConventionId id) {
    return fiche(id) + "/validation";
  }

  public static String decliner(ConventionId id) {
    return fiche(id) + "/decliner";
  }

  /** The same with the territory chosen. */
  public static String decliner(ConventionId id, TerritoireCode territoire) {
    return decliner(id) + "?territoire=" + territoire.valeur();
  }

  public static String reprendre(ConventionId parent) {
    return fiche(parent) + "/reprendre";
  }

  public static String declinaisonsGroupees(ConventionId id) {
    return fiche(id) + "/declinaisons-groupees";
  }
}
