package fr.cascade.spie.processus;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.internal.CycleCandidature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells a consortium that has not submitted yet how long it has left. */
@Component
class RappelerClotureDelegate implements JavaDelegate {

  private final CycleCandidature cycle;

  RappelerClotureDelegate(CycleCandidature cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.rappelerCloture(new CandidatureId(Cles.numero(execution.getProcessBusinessKey())));
  }
}
