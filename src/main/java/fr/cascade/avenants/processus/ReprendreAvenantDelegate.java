package fr.cascade.avenants.processus;

import fr.cascade.avenants.internal.CycleAvenant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reopens the draft after a refused signature. */
@Component
class ReprendreAvenantDelegate implements JavaDelegate {

  private final CycleAvenant cycle;

  ReprendreAvenantDelegate(CycleAvenant cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.reprendreRedaction(AvenantProcess.avenant(execution));
  }
}
