package fr.cascade.comites;

/** Business keys of this module, beside {@link fr.cascade.socle.Cles}. */
public final class ComiteCles {

  public static final String COMITE = "comite";
  public static final String SEANCE = "seance";

  private ComiteCles() {}

  public static String de(ComiteId id) {
    return COMITE + ":" + id.valeur();
  }

  public static String de(SeanceId id) {
    return SEANCE + ":" + id.valeur();
  }
}
