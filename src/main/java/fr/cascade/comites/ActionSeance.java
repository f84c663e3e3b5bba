package fr.cascade.comites;

/** What the reader may do on a meeting now: the same answer serves the button and the service. */
public enum ActionSeance {
  PREPARER,
  CONVOQUER,
  REPORTER,
  ANNULER,
  NOTER_PRESENCES,
  OUVRIR,
  DECIDER,
  CLORE,
  CONSTATER_CARENCE,
  RECONVOQUER,
  REDIGER_RELEVE,
  VALIDER_RELEVE,
  CORRIGER_RELEVE,
  CORRIGER_LE_TEXTE,
  REPONDRE
}
