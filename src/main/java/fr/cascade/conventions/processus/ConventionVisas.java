package fr.cascade.conventions.processus;

import fr.cascade.conventions.VisaId;
import fr.cascade.conventions.internal.Visas;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Public because the model calls it by name. Answers its expressions: which visas are waited for,
 * who may give them, whether one is refused.
 */
@Component
public class ConventionVisas {

  private final Visas visas;

  ConventionVisas(Visas visas) {
    this.visas = visas;
  }

  public List<String> attendus(DelegateExecution execution) {
    return visas.attendus(ConventionProcess.convention(execution)).stream()
        .map(id -> String.valueOf(id.valeur()))
        .toList();
  }

  public List<String> groupes(String visaId) {
    return visas.groupes(new VisaId(Long.parseLong(visaId)));
  }

  public boolean refuse(DelegateExecution execution) {
    return visas.refuse(ConventionProcess.convention(execution));
  }
}
