package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleCadence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The direction was told and no meeting came: tells the officer above. */
@Component
class AlerterMissionDelegate implements JavaDelegate {

  private final CycleCadence cycle;

  AlerterMissionDelegate(CycleCadence cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle.alerterMission(CadenceProcess.comite(execution));
  }
}
