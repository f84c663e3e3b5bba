package fr.cascade.socle;

/** Business keys shared by the engine, the journal and the messages: {@code convention:3}. */
public final class Cles {

  public static final String CONVENTION = "convention";
  public static final String CIRCUIT = "circuit";
  public static final String DEROGATION = "derogation";

  private Cles() {}

  public static String de(ConventionId id) {
    return CONVENTION + ":" + id.valeur();
  }

  public static String de(CircuitId id) {
    return CIRCUIT + ":" + id.valeur();
  }

  public static String de(DerogationId id) {
    return DEROGATION + ":" + id.valeur();
  }

  /** The part before the colon. */
  public static String prefixe(String cle) {
    return cle.substring(0, cle.indexOf(':'));
  }

  /** The number behind the colon. */
  public static long numero(String cle) {
    return Long.parseLong(cle.substring(cle.indexOf(':') + 1));
  }
}
