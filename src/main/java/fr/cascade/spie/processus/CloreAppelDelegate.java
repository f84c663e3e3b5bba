package fr.cascade.spie.processus;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.internal.CycleAppel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The closing second is over: what was submitted is entrusted to the jury. */
@Component
class CloreAppelDelegate implements JavaDelegate {

  private final CycleAppel cycle;

  CloreAppelDelegate(CycleAppel cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.clore(new AppelId(Cles.numero(execution.getProcessBusinessKey())));
  }
}
