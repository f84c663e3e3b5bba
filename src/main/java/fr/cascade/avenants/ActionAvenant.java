package fr.cascade.avenants;

/** What a reader may do with an avenant now; the service checks the same. */
public enum ActionAvenant {
  MODIFIER,
  SOUMETTRE,
  ABANDONNER,
  VALIDER,
  RENVOYER,
  SIGNER
}
