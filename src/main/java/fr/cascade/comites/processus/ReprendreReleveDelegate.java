package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleSeance;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The chair refused to sign: the record is a draft again. */
@Component
class ReprendreReleveDelegate implements JavaDelegate {

  private final CycleSeance cycle;

  ReprendreReleveDelegate(CycleSeance cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.reprendre(SeanceProcess.seance(execution));
  }
}
