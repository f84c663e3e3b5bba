package fr.cascade.moteur.internal;

import fr.cascade.socle.HorlogeMetier;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Keeps the engine's static clock on the business clock: the offset is absolute, never added. */
final class HorlogeMoteur {

  private HorlogeMoteur() {}

  static void appliquer(HorlogeMetier horloge) {
    ClockUtil.reset();
    if (!horloge.decalage().isZero()) {
      ClockUtil.offset(horloge.decalage().toMillis());
    }
  }
}
