package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleSeance;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the direction that a meeting is to be convened. */
@Component
class RappelerConvocationDelegate implements JavaDelegate {

  private final CycleSeance cycle;

  RappelerConvocationDelegate(CycleSeance cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.rappelerConvocation(SeanceProcess.seance(execution));
  }
}
