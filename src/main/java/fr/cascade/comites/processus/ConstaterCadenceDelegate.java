package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleCadence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks at where the year is, and tells whom it concerns. */
@Component
class ConstaterCadenceDelegate implements JavaDelegate {

  private final CycleCadence cycle;

  ConstaterCadenceDelegate(CycleCadence cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.constater(CadenceProcess.comite(execution));
  }
}
