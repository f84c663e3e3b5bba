package fr.cascade.socle;

/** Identifies one expected or given signature across modules. */
public record SignatureId(long valeur) {}
