package fr.cascade.avenants.processus;

import fr.cascade.avenants.internal.CycleAvenant;
import fr.cascade.socle.Cles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes the avenant and names the round that signs it. */
@Component
class FigerAvenantDelegate implements JavaDelegate {

  private final CycleAvenant cycle;

  FigerAvenantDelegate(CycleAvenant cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var circuit = cycle.figer(AvenantProcess.avenant(execution));
    execution.setVariable(AvenantProcess.VARIABLE_CIRCUIT, Cles.de(circuit));
  }
}
