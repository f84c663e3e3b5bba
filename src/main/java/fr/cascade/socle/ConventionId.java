package fr.cascade.socle;

/** Identifies one agreement across modules. */
public record ConventionId(long valeur) {}
