package fr.cascade.spie;

/** What the reader may do with an application now. */
public enum ActionCandidature {
  MODIFIER,
  GERER_CONSORTIUM,
  DEPOSER,
  RETIRER,
  COMPLETER,
  INSTRUIRE,
  ETABLIR_CONVENTION,
  SE_DESISTER
}
