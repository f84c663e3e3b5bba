package fr.cascade.moteur.internal;

import fr.cascade.socle.HorlogeMetier;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Keeps the engine's static clock on the business clock: the offset is absolute, never added. */
public final class DecalageMoteur {

  private DecalageMoteur() {}

  /** Gives the engine the business clock's total shift. */
  public static void appliquer(HorlogeMetier horloge) {
    ClockUtil.reset();
    if (!horloge.decalage().isZero()) {
      ClockUtil.offset(horloge.decalage().toMillis());
    }
  }
}
