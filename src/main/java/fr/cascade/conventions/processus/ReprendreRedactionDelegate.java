package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reopens the draft after a refused signature. */
@Component
class ReprendreRedactionDelegate implements JavaDelegate {

  private final CycleConvention cycle;

  ReprendreRedactionDelegate(CycleConvention cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.reprendreRedaction(ConventionProcess.convention(execution));
  }
}
