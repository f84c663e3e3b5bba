package fr.cascade.socle;

/** Business keys shared by the engine, the journal and the messages: {@code convention:3}. */
public final class Cles {

  public static final String CONVENTION = "convention";
  public static final String CIRCUIT = "circuit";
  public static final String CONSULTATION = "consultation";
  public static final String DEROGATION = "derogation";
  public static final String AVENANT = "avenant";
  public static final String APPEL = "appel";
  public static final String CANDIDATURE = "candidature";
  public static final String ORGANISATION = "organisation";

  private Cles() {}

  public static String de(ConventionId id) {
    return CONVENTION + ":" + id.valeur();
  }

  public static String de(CircuitId id) {
    return CIRCUIT + ":" + id.valeur();
  }

  public static String de(ConsultationId id) {
    return CONSULTATION + ":" + id.valeur();
  }

  public static String de(DerogationId id) {
    return DEROGATION + ":" + id.valeur();
  }

  public static String de(AvenantId id) {
    return AVENANT + ":" + id.valeur();
  }

  public static String de(AppelId id) {
    return APPEL + ":" + id.valeur();
  }

  public static String de(CandidatureId id) {
    return CANDIDATURE + ":" + id.valeur();
  }

  public static String de(OrganisationId id) {
    return ORGANISATION + ":" + id.valeur();
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
