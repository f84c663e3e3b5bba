package fr.cascade.signatures.processus;

import fr.cascade.signatures.internal.CycleCircuit;
import fr.cascade.socle.SignatureId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the signatories whose turn it is. */
@Component
class RelancerSignataireDelegate implements JavaDelegate {

  private final CycleCircuit cycle;

  RelancerSignataireDelegate(CycleCircuit cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String signature = (String) execution.getVariable(CircuitProcess.VARIABLE_SIGNATURE);
    cycle.relancer(new SignatureId(Long.parseLong(signature)));
  }
}
