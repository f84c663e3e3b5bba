package fr.cascade.conventions;

/** Identifies a wording proposed for an article. */
public record PropositionId(long valeur) {}
