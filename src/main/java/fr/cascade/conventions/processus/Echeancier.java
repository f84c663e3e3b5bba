package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention.Echeances;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

/** Turns the days of an agreement into the instants that the engine's timers wait for. */
final class Echeancier {

  private Echeancier() {}

  /** In force from the start of its first day, expired from the start of the day after its last. */
  static Map<String, Object> variables(Echeances echeances) {
    return Map.of(
        ConventionProcess.VARIABLE_ENTREE, debutDu(echeances.debut()),
        ConventionProcess.VARIABLE_EXPIRATION, debutDu(echeances.fin().plusDays(1)));
  }

  private static Date debutDu(LocalDate jour) {
    return Date.from(jour.atStartOfDay(HorlogeMetier.PARIS).toInstant());
  }
}
