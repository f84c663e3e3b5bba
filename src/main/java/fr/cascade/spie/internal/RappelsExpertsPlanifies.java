package fr.cascade.spie.internal;

import fr.cascade.habilitations.UtilisateurConnecte;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds experts by itself; goes with timers. */
@Component
@ConditionalOnBooleanProperty(name = "cascade.moteur.executeur", matchIfMissing = true)
class RappelsExpertsPlanifies {

  private final RappelsExperts rappels;
  private final UtilisateurConnecte connecte;

  RappelsExpertsPlanifies(RappelsExperts rappels, UtilisateurConnecte connecte) {
    this.rappels = rappels;
    this.connecte = connecte;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void rappeler() {
    connecte.enTantQueSysteme(() -> rappels.rappelerTous());
  }
}
