package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says that the text no longer applies. */
@Component
class AnnoncerExpirationDelegate implements JavaDelegate {

  private final CycleConvention cycle;

  AnnoncerExpirationDelegate(CycleConvention cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.annoncerExpiration(ConventionProcess.convention(execution));
  }
}
