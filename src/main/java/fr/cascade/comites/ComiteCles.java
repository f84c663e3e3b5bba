package fr.cascade.comites;

/** Business keys of this module, beside {@link fr.cascade.socle.Cles}. */
public final class ComiteCles {

  public static final String COMITE = "comite";
  public static final String SEANCE = "seance";

  /** A message whose mail carries the calendar part of the meeting. */
  public static final String INVITATION = "invitation";

  private ComiteCles() {}

  public static String de(ComiteId id) {
    return COMITE + ":" + id.valeur();
  }

  public static String invitation(SeanceId id) {
    return INVITATION + ":" + id.valeur();
  }

  public static String de(SeanceId id) {
    return SEANCE + ":" + id.valeur();
  }
}
