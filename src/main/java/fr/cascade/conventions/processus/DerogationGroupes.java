package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleDerogation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.DerogationId;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Public because the model calls it by name: who answers for the level that set the obligation. */
@Component
public class DerogationGroupes {

  private final CycleDerogation cycle;

  DerogationGroupes(CycleDerogation cycle) {
    this.cycle = cycle;
  }

  public List<String> decision(DelegateExecution execution) {
    return cycle.groupesDecision(new DerogationId(Cles.numero(execution.getProcessBusinessKey())));
  }
}
