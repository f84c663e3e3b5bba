package fr.cascade.conventions.processus;

import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names in {@code bpmn/convention.bpmn}. */
final class ConventionProcess {

  static final String PROCESSUS = "convention";
  static final String TACHE_REDIGER = "userTask_redigerConvention";
  static final String TACHE_VISER = "userTask_viserConvention";
  static final String TACHE_VALIDER = "userTask_validerConvention";
  static final String ATTENTE_ENTREE_EN_VIGUEUR = "timer_entreeEnVigueur";
  static final String ATTENTE_EXPIRATION = "timer_expiration";
  static final String MESSAGE_ABANDON = "abandonBrouillon";
  static final String MESSAGE_RETRAIT = "retraitTexte";
  static final String MESSAGE_RETRAIT_SIGNATURE = "retraitSignature";
  static final String MESSAGE_CONSULTATION = "demandeConsultation";
  static final String VARIABLE_VALIDEE = "validee";
  static final String VARIABLE_CIRCUIT = "circuitCle";
  static final String VARIABLE_CONSULTATION = "consultationCle";
  static final String VARIABLE_ENTREE = "entreeEnVigueurLe";
  static final String VARIABLE_EXPIRATION = "expirationLe";
  static final String ERREUR_NON_CONFORME = "nonConforme";

  private ConventionProcess() {}

  static ConventionId convention(DelegateExecution execution) {
    return new ConventionId(Cles.numero(execution.getProcessBusinessKey()));
  }
}
