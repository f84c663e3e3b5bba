package fr.cascade.conventions.processus;

import fr.cascade.socle.Cles;
import fr.cascade.socle.ConsultationId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names in {@code bpmn/consultation.bpmn}. */
final class ConsultationProcess {

  static final String TACHE_RENDRE_AVIS = "userTask_rendreAvis";
  static final String MESSAGE_CLOTURE = "clotureConsultation";

  private ConsultationProcess() {}

  static ConsultationId consultation(DelegateExecution execution) {
    return new ConsultationId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
