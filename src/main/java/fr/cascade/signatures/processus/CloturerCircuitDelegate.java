package fr.cascade.signatures.processus;

import fr.cascade.signatures.internal.CycleCircuit;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.Cles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a round that everybody signed. */
@Component
class CloturerCircuitDelegate implements JavaDelegate {

  private final CycleCircuit cycle;

  CloturerCircuitDelegate(CycleCircuit cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var circuit = new CircuitId(Cles.numero(execution.getProcessBusinessKey()));
    cycle.clore(circuit);
  }
}
