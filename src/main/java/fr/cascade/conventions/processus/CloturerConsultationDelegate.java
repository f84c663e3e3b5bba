package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConsultation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the round: everybody answered, the day has passed, or the drafter waits no more. */
@Component
class CloturerConsultationDelegate implements JavaDelegate {

  private final CycleConsultation cycle;

  CloturerConsultationDelegate(CycleConsultation cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.terminer(ConsultationProcess.consultation(execution));
  }
}
