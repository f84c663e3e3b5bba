package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention.Echeances;
import fr.cascade.socle.HorlogeMetier;
import java.util.Date;
import java.util.Map;

/** Turns the days of an agreement into the instants that the engine's timers wait for. */
final class Echeancier {

  private Echeancier() {}

  /** In force from the start of its first day, expired from the start of the day after its last. */
  static Map<String, Object> variables(Echeances echeances) {
    return Map.of(
        ConventionProcess.VARIABLE_ENTREE,
        Date.from(HorlogeMetier.debutDu(echeances.debut())),
        ConventionProcess.VARIABLE_EXPIRATION,
        Date.from(HorlogeMetier.debutDu(echeances.fin().plusDays(1))));
  }
}
