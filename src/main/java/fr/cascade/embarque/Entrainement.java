package fr.cascade.embarque;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A start that ends as soon as it succeeded, from which the JVM keeps what starts quicker next. */
@Component
@ConditionalOnBooleanProperty("cascade.demarrage.entrainement")
class Entrainement {

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void arreter(ApplicationReadyEvent pret) {
    int code = SpringApplication.exit(pret.getApplicationContext());
    System.exit(code);
  }
}
