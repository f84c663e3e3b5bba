package fr.cascade.comites;

/** Identifies one member of one committee. */
public record MembreId(long valeur) {}
