package fr.cascade.spie.processus;

/** Names in {@code bpmn/candidature-spie.bpmn}. */
final class CandidatureProcess {

  static final String PROCESSUS = "candidature-spie";
  static final String TACHE_DEPOSER = "userTask_deposerCandidature";
  static final String TACHE_INSTRUIRE = "userTask_instruireCandidature";
  static final String TACHE_COMPLETER = "userTask_completerCandidature";
  static final String TACHE_ETABLIR = "userTask_etablirConvention";
  static final String MESSAGE_RETRAIT = "retraitCandidature";
  static final String MESSAGE_DECISION = "decisionCandidature";
  static final String VARIABLE_FIN_CLOTURE = "finClotureLe";
  static final String VARIABLE_RAPPEL_48 = "rappel48Le";
  static final String VARIABLE_RAPPEL_4 = "rappel4Le";
  static final String VARIABLE_DELAI = "delaiLe";
  static final String VARIABLE_IRRECEVABLE = "irrecevable";
  static final String VARIABLE_A_COMPLETER = "aCompleter";
  static final String VARIABLE_RETENUE = "retenue";

  private CandidatureProcess() {}
}
