package fr.cascade.spie.processus;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.internal.CycleCandidature;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Public because the model calls it by name: who writes an application, who instructs it. */
@Component
public class CandidatureGroupes {

  private final CycleCandidature cycle;

  CandidatureGroupes(CycleCandidature cycle) {
    this.cycle = cycle;
  }

  public List<String> consortium(DelegateExecution execution) {
    return cycle.groupesConsortium(id(execution));
  }

  public List<String> instruction(DelegateExecution execution) {
    return cycle.groupesInstruction(id(execution));
  }

  private static CandidatureId id(DelegateExecution execution) {
    return new CandidatureId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
