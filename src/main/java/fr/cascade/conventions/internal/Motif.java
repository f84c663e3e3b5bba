package fr.cascade.conventions.internal;

import fr.cascade.socle.RegleMetierException;

/** Why somebody sends back, gives up or refuses: always said, and short enough to be read. */
final class Motif {

  private static final int MAXIMUM = 2000;

  private Motif() {}

  /**
   * The reason without the spaces around it.
   *
   * @param absent what to say to whoever gives none
   */
  static String exiger(String regle, String motif, String absent) {
    if (motif.isBlank()) {
      throw new RegleMetierException(regle, absent, "motif");
    }
    if (motif.length() > MAXIMUM) {
      throw new RegleMetierException(
          regle, "Le motif dépasse 2 000 caractères : résumez-le.", "motif");
    }
    return motif.strip();
  }
}
