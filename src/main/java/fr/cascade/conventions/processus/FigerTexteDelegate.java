package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention;
import fr.cascade.socle.Cles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes the text and names the round that signs it. */
@Component
class FigerTexteDelegate implements JavaDelegate {

  private final CycleConvention cycle;

  FigerTexteDelegate(CycleConvention cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var circuit = cycle.figer(ConventionProcess.convention(execution));
    execution.setVariable(ConventionProcess.VARIABLE_CIRCUIT, Cles.de(circuit));
  }
}
