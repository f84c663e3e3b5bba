package fr.cascade.comites;

/** Identifies one decision of one committee. */
public record DecisionId(long valeur) {}
