package fr.cascade.signatures.processus;

/** Names in {@code bpmn/circuit-signature.bpmn}. */
final class CircuitProcess {

  static final String PROCESSUS = "circuit-signature";
  static final String TACHE_SIGNER = "userTask_signer";
  static final String VARIABLE_SIGNATURE = "signatureId";
  static final String VARIABLE_SIGNEE = "signee";

  private CircuitProcess() {}
}
