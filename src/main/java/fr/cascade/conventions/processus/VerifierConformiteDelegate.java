package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks the draft against its parent; a weaker one goes back to its drafter. */
@Component
class VerifierConformiteDelegate implements JavaDelegate {

  private final CycleConvention cycle;

  VerifierConformiteDelegate(CycleConvention cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (!cycle.verifierConformite(ConventionProcess.convention(execution))) {
      throw new BpmnError(ConventionProcess.ERREUR_NON_CONFORME);
    }
  }
}
