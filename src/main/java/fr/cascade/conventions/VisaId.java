package fr.cascade.conventions;

/** Number of a visa asked on an agreement. */
public record VisaId(long valeur) {}
