package fr.cascade.referentiel;

/** A member commune of an EPCI, by INSEE code. */
public record Commune(String code, String nom) {}
