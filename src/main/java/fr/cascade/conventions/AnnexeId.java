package fr.cascade.conventions;

/** Identifies an annex of an agreement. */
public record AnnexeId(long valeur) {}
