package fr.cascade.conventions;

/** Identifies what one party answers in one round of consultation. */
public record AvisId(long valeur) {}
