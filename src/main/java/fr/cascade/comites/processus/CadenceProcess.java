package fr.cascade.comites.processus;

import fr.cascade.comites.ComiteId;
import fr.cascade.socle.Cles;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names in {@code bpmn/cadence-comite.bpmn}. */
final class CadenceProcess {

  static final String PROCESSUS = "cadence-comite";
  static final String TACHE_PLANIFIER = "userTask_planifierReunion";
  static final String MESSAGE_CHANGEMENT = "reunionsChangees";

  private CadenceProcess() {}

  static ComiteId comite(DelegateExecution execution) {
    return new ComiteId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
