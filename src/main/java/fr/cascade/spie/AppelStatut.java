package fr.cascade.spie;

/** What was decided of a call; what its dates make of it is {@link AppelEtat}. */
public enum AppelStatut {
  EN_PREPARATION,
  PUBLIE,
  NOTATION_CLOSE,
  SELECTION_PROPOSEE,
  RESULTATS_ANNONCES
}
