package fr.cascade.socle;

/** Identifies one signature circuit across modules. */
public record CircuitId(long valeur) {}
