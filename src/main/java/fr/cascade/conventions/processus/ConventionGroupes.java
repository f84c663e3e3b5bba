package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.CycleConvention;
import fr.cascade.socle.HorlogeMetier;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Public because the model calls it by name. Answers its expressions: which groups hold the
 * drafting and the validation, and by when.
 */
@Component
public class ConventionGroupes {

  private final CycleConvention cycle;

  ConventionGroupes(CycleConvention cycle) {
    this.cycle = cycle;
  }

  public List<String> redaction(DelegateExecution execution) {
    return cycle.groupesRedaction(ConventionProcess.convention(execution));
  }

  public List<String> validation(DelegateExecution execution) {
    return cycle.groupesValidation(ConventionProcess.convention(execution));
  }

  /** A text is validated before the day when it is to apply. */
  public Date echeance(DelegateExecution execution) {
    var convention = ConventionProcess.convention(execution);
    return Date.from(HorlogeMetier.debutDu(cycle.echeances(convention).debut()));
  }
}
