package fr.cascade.spie.processus;

/** Names in {@code bpmn/appel-spie.bpmn}. */
final class AppelProcess {

  static final String PROCESSUS = "appel-spie";
  static final String TACHE_PREPARER = "userTask_preparerAppel";
  static final String TACHE_EVALUER = "userTask_evaluerCandidatures";
  static final String TACHE_PROPOSER = "userTask_proposerSelection";
  static final String TACHE_VALIDER = "userTask_validerSelection";
  static final String MESSAGE_DEPUBLICATION = "depublicationAppel";
  static final String VARIABLE_OUVERTURE = "ouvertureLe";
  static final String VARIABLE_FIN_CLOTURE = "finClotureLe";
  static final String VARIABLE_VALIDEE = "validee";

  private AppelProcess() {}
}
