package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleSeance;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the record to everybody who was asked to come. */
@Component
class EnvoyerReleveDelegate implements JavaDelegate {

  private final CycleSeance cycle;

  EnvoyerReleveDelegate(CycleSeance cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.envoyer(SeanceProcess.seance(execution));
  }
}
