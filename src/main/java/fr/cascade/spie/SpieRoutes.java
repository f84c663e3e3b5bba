package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;

/** Paths of the screens of calls and applications. */
public final class SpieRoutes {

  public static final String PUBLIC = "appels";
  public static final String APPEL_PUBLIC = "appels/:id";
  public static final String SPIE = "spie";
  public static final String APPEL = "spie/appels/:id";
  public static final String EVALUATIONS = "spie/appels/:id/evaluations";
  public static final String CLASSEMENT = "spie/appels/:id/classement";
  public static final String CANDIDATURES = "spie/appels/:id/candidatures";
  public static final String CANDIDATURE = "candidatures/:id";
  public static final String INSTRUCTION = "candidatures/:id/instruction";
  public static final String EVALUATION = "candidatures/:id/evaluation";

  public static final String DEMANDE_COMPTE = "appels/:id/compte";
  public static final String DEMANDES_COMPTE = "spie/demandes-de-compte";

  public static final String EXPERTISE = "candidatures/:id/avis";

  public static final String BILAN = "conventions/:id/bilan";

  private SpieRoutes() {}

  /** What an agreement promised and delivered, on one page. */
  public static String bilan(ConventionId id) {
    return "conventions/" + id.valeur() + "/bilan";
  }

  /** Where an expert declares, reads and answers. */
  public static String expertise(CandidatureId id) {
    return candidature(id) + "/avis";
  }

  /** Where a territory without an account asks for one. */
  public static String demandeCompte(AppelId id) {
    return publique(id) + "/compte";
  }

  public static String publique(AppelId id) {
    return PUBLIC + "/" + id.valeur();
  }

  public static String appel(AppelId id) {
    return "spie/appels/" + id.valeur();
  }

  public static String evaluations(AppelId id) {
    return appel(id) + "/evaluations";
  }

  public static String classement(AppelId id) {
    return appel(id) + "/classement";
  }

  public static String candidatures(AppelId id) {
    return appel(id) + "/candidatures";
  }

  public static String candidature(CandidatureId id) {
    return "candidatures/" + id.valeur();
  }

  public static String instruction(CandidatureId id) {
    return candidature(id) + "/instruction";
  }

  public static String evaluation(CandidatureId id) {
    return candidature(id) + "/evaluation";
  }
}
