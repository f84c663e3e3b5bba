package fr.cascade.avenants.processus;

import fr.cascade.socle.AvenantId;
import fr.cascade.socle.Cles;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names in {@code bpmn/avenant.bpmn}. */
final class AvenantProcess {

  static final String PROCESSUS = "avenant";
  static final String TACHE_REDIGER = "userTask_redigerAvenant";
  static final String TACHE_VALIDER = "userTask_validerAvenant";
  static final String MESSAGE_ABANDON = "abandonAvenant";
  static final String VARIABLE_VALIDE = "valide";
  static final String VARIABLE_CIRCUIT = "circuitCle";

  private AvenantProcess() {}

  static AvenantId avenant(DelegateExecution execution) {
    return new AvenantId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
