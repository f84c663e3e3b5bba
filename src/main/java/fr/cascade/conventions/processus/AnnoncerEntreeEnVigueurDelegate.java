package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says that the text applies from today. */
@Component
class AnnoncerEntreeEnVigueurDelegate implements JavaDelegate {

  private final CycleConvention cycle;

  AnnoncerEntreeEnVigueurDelegate(CycleConvention cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.annoncerEntreeEnVigueur(ConventionProcess.convention(execution));
  }
}
