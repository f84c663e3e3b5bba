package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Marks the text signed and sets the days that the process then waits for. */
@Component
class CloturerSignatureDelegate implements JavaDelegate {

  private final CycleConvention cycle;

  CloturerSignatureDelegate(CycleConvention cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var convention = ConventionProcess.convention(execution);
    cycle.cloturerSignature(convention);
    execution.setVariables(Echeancier.variables(cycle.echeances(convention)));
  }
}
