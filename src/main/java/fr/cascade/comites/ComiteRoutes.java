package fr.cascade.comites;

import fr.cascade.socle.ConventionId;

/** Paths of the screens of committees. */
public final class ComiteRoutes {

  public static final String LISTE = "comites";
  public static final String NOUVEAU = "comites/nouveau";
  public static final String COMITE = "comites/:id";
  public static final String REUNION_TENUE = "comites/:id/reunion-tenue";
  public static final String CALENDRIER = "calendrier";
  public static final String SONDAGE = "sondages/:jeton";
  public static final String REPONSE = "reponses/:jeton";
  public static final String SEANCE = "seances/:id";

  private ComiteRoutes() {}

  /** A committee to attach to this agreement. */
  public static String nouveau(ConventionId convention) {
    return NOUVEAU + "?convention=" + convention.valeur();
  }

  public static String comite(ComiteId id) {
    return "comites/" + id.valeur();
  }

  public static String reunionTenue(ComiteId id) {
    return comite(id) + "/reunion-tenue";
  }

  public static String sondage(String jeton) {
    return "sondages/" + jeton;
  }

  public static String reponse(String jeton) {
    return "reponses/" + jeton;
  }

  public static String seance(SeanceId id) {
    return "seances/" + id.valeur();
  }
}
