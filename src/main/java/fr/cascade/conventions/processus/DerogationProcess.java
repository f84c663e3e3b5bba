package fr.cascade.conventions.processus;

/** Names in {@code bpmn/derogation.bpmn}. */
final class DerogationProcess {

  static final String PROCESSUS = "derogation";
  static final String TACHE_STATUER = "userTask_statuerDerogation";
  static final String MESSAGE_RETRAIT = "retraitDerogation";
  static final String VARIABLE_ACCORDEE = "accordee";

  private DerogationProcess() {}
}
