package fr.cascade.spie.internal;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries again what could not be sent, or what a crash left; goes with timers. */
@Component
@ConditionalOnBooleanProperty(name = "cascade.moteur.executeur", matchIfMissing = true)
class EnvoiResultatsReprises {

  private final EnvoiResultats envoi;

  EnvoiResultatsReprises(EnvoiResultats envoi) {
    this.envoi = envoi;
  }

  @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void reprendre() {
    envoi.derouler();
  }
}
