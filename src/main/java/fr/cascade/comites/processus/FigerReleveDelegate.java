package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleSeance;
import fr.cascade.socle.Cles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes the record; where the rule asks, opens the round of signatures that is called next. */
@Component
class FigerReleveDelegate implements JavaDelegate {

  private final CycleSeance cycle;

  FigerReleveDelegate(CycleSeance cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycle
        .figer(SeanceProcess.seance(execution))
        .ifPresent(c -> execution.setVariable(SeanceProcess.VARIABLE_CIRCUIT, Cles.de(c)));
  }
}
