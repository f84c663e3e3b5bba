package fr.cascade.embarque;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the portal is, once it answers. */
@Component
@ConditionalOnBooleanProperty("cascade.annonce")
class AnnonceDemarrage {

  private final Environment environnement;

  AnnonceDemarrage(Environment environnement) {
    this.environnement = environnement;
  }

  @EventListener
  @Order(0)
  void annoncer(ApplicationReadyEvent pret) {
    System.out.printf(
        """

        Cascade est prêt : http://localhost:%s
          données   %s
          arrêt     Ctrl-C
        """,
        environnement.getProperty("local.server.port"),
        environnement.getProperty("cascade.donnees", "base indiquée par CASCADE_DB_URL"));
  }
}
