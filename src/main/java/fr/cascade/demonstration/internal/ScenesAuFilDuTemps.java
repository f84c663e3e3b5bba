package fr.cascade.demonstration.internal;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plays the scene of a day that the portal reaches by itself, at midnight; goes with timers. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
@ConditionalOnBooleanProperty(name = "cascade.moteur.executeur", matchIfMissing = true)
class ScenesAuFilDuTemps {

  private final Scenes scenes;

  ScenesAuFilDuTemps(Scenes scenes) {
    this.scenes = scenes;
  }

  @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void jouer() {
    scenes.jouerEchues();
  }
}
