package fr.cascade.comites.processus;

import fr.cascade.comites.SeanceId;
import fr.cascade.socle.Cles;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names in {@code bpmn/seance.bpmn}. */
final class SeanceProcess {

  static final String PROCESSUS = "seance";
  static final String TACHE_CONVOQUER = "userTask_convoquer";
  static final String TACHE_TENIR = "userTask_tenirReunion";
  static final String TACHE_REDIGER = "userTask_redigerReleve";
  static final String TACHE_VALIDER = "userTask_validerReleve";
  static final String MESSAGE_REPORT = "reportReunion";
  static final String MESSAGE_ANNULATION = "annulationReunion";
  static final String VARIABLE_TENUE = "tenue";
  static final String VARIABLE_CIRCUIT = "circuitCle";

  private SeanceProcess() {}

  static SeanceId seance(DelegateExecution execution) {
    return new SeanceId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
