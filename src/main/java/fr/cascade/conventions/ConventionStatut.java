package fr.cascade.conventions;

/** Stored status; what dates decide (in force, expired) is derived in {@link ConventionEtat}. */
public enum ConventionStatut {
  BROUILLON,
  EN_CONSULTATION,
  A_VALIDER,
  A_SIGNER,
  SIGNEE,
  ABANDONNEE
}
