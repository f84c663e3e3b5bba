package fr.cascade.signatures.processus;

import fr.cascade.signatures.internal.CycleCircuit;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.SignatureId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Public because the model calls it by name. Answers its expressions: who signs now, who may, by
 * when, whether a group is left.
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

  /** A text is signed before the day when it is to apply. */
  public Date echeance(DelegateExecution execution) {
    return Date.from(HorlogeMetier.debutDu(cycle.avantLe(circuit(execution))));
  }

  public boolean resteUnGroupe(DelegateExecution execution) {
    return cycle.resteUnGroupe(circuit(execution));
  }

  private static CircuitId circuit(DelegateExecution execution) {
    return new CircuitId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
