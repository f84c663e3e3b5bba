package fr.cascade.avenants.processus;

import fr.cascade.avenants.internal.CycleAvenant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Public because the model calls it by name: which groups hold the drafting and the validation. */
@Component
public class AvenantGroupes {

  private final CycleAvenant cycle;

  AvenantGroupes(CycleAvenant cycle) {
    this.cycle = cycle;
  }

  public List<String> redaction(DelegateExecution execution) {
    return cycle.groupesRedaction(AvenantProcess.avenant(execution));
  }

  public List<String> validation(DelegateExecution execution) {
    return cycle.groupesValidation(AvenantProcess.avenant(execution));
  }
}
