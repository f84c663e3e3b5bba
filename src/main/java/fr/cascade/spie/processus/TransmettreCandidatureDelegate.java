package fr.cascade.spie.processus;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.internal.CycleCandidature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands a submitted application to the region in charge. */
@Component
class TransmettreCandidatureDelegate implements JavaDelegate {

  private final CycleCandidature cycle;

  TransmettreCandidatureDelegate(CycleCandidature cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.transmettre(new CandidatureId(Cles.numero(execution.getProcessBusinessKey())));
  }
}
