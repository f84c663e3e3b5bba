package fr.cascade.comites;

/** Identifies one version of a record of decisions. */
public record ReleveId(long valeur) {}
