package fr.cascade.signatures.processus;

import fr.cascade.signatures.internal.CycleCircuit;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.SignatureId;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Public because the model calls it by name. Answers its expressions: who signs now, who may,
 * whether a group is left.
 */
@Component
public class CircuitSignataires {

  private final CycleCircuit cycle;

  CircuitSignataires(CycleCircuit cycle) {
    this.cycle = cycle;
  }

  public List<String> duGroupeCourant(DelegateExecution execution) {
    return cycle.attenduesMaintenant(circuit(execution)).stream()
        .map(id -> String.valueOf(id.valeur()))
        .toList();
  }

  public String groupe(String signatureId) {
    return cycle.groupe(new SignatureId(Long.parseLong(signatureId)));
  }

  public boolean resteUnGroupe(DelegateExecution execution) {
    return cycle.resteUnGroupe(circuit(execution));
  }

  private static CircuitId circuit(DelegateExecution execution) {
    return new CircuitId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
