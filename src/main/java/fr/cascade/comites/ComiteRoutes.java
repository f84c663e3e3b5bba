package fr.cascade.comites;

/** Paths of the screens of committees. */
public final class ComiteRoutes {

  public static final String LISTE = "comites";
  public static final String COMITE = "comites/:id";
  public static final String REUNION_TENUE = "comites/:id/reunion-tenue";
  public static final String CALENDRIER = "calendrier";
  public static final String SONDAGE = "sondages/:jeton";
  public static final String SEANCE = "seances/:id";

  private ComiteRoutes() {}

  public static String comite(ComiteId id) {
    return "comites/" + id.valeur();
  }

  public static String reunionTenue(ComiteId id) {
    return comite(id) + "/reunion-tenue";
  }

  public static String sondage(String jeton) {
    return "sondages/" + jeton;
  }

  public static String seance(SeanceId id) {
    return "seances/" + id.valeur();
  }
}
