package fr.cascade.spie.processus;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.internal.CycleAppel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everybody at once what was decided. */
@Component
class AnnoncerResultatsDelegate implements JavaDelegate {

  private final CycleAppel cycle;

  AnnoncerResultatsDelegate(CycleAppel cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.annoncerResultats(new AppelId(Cles.numero(execution.getProcessBusinessKey())));
  }
}
