package fr.cascade.conventions;

/** What a reader may do on an agreement, computed by the service from status and rights. */
public enum ActionConvention {
  MODIFIER,
  SOUMETTRE,
  CONSULTER,
  ABANDONNER,
  CLORE_CONSULTATION,
  RENDRE_AVIS,
  RETIRER,
  RETIRER_DE_LA_SIGNATURE,
  VISER,
  VALIDER,
  RENVOYER,
  SIGNER,
  DECLINER
}
