package fr.cascade.spie;

/** What the reader may do with a call now. */
public enum ActionAppel {
  MODIFIER,
  PUBLIER,
  DEPUBLIER,
  NOMMER_JURY,
  VOIR_CANDIDATURES,
  NOTER,
  CLORE_NOTATION,
  CLASSER,
  VALIDER
}
