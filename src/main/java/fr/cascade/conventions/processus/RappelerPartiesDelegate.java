package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConsultation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the parties that have not answered yet. */
@Component
class RappelerPartiesDelegate implements JavaDelegate {

  private final CycleConsultation cycle;

  RappelerPartiesDelegate(CycleConsultation cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.rappeler(ConsultationProcess.consultation(execution));
  }
}
