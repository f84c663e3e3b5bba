package fr.cascade.avenants.processus;

import fr.cascade.avenants.internal.CycleAvenant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Changes the agreement, once everybody has signed. */
@Component
class AppliquerAvenantDelegate implements JavaDelegate {

  private final CycleAvenant cycle;

  AppliquerAvenantDelegate(CycleAvenant cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.appliquer(AvenantProcess.avenant(execution));
  }
}
