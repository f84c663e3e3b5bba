package fr.cascade.documents;

/** What is written across each page. */
public enum Filigrane {
  /** Nothing: the text as it is signed. */
  AUCUN,
  /** "Projet – document de travail": the text may still change. */
  PROJET
}
