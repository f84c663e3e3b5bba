package fr.cascade.taches;

import org.jspecify.annotations.Nullable;

/** The message of a failure as one sentence; the rest of it is in the log. */
final class CauseEnClair {

  private static final int LONGUEUR_MAXIMUM = 300;
  private static final String CONFLIT = "ENGINE-03005";

  private CauseEnClair() {}

  static String de(@Nullable String message) {
    String ligne = message == null ? "" : message.strip().lines().findFirst().orElse("").strip();
    if (ligne.isEmpty()) {
      return "Le portail n’en dit pas la cause.";
    }
    if (ligne.startsWith(CONFLIT)) {
      return "Deux actes se sont croisés au même instant.";
    }
    int[] points = ligne.codePoints().toArray();
    return points.length <= LONGUEUR_MAXIMUM
        ? ligne
        : new String(points, 0, LONGUEUR_MAXIMUM - 1) + "…";
  }
}
