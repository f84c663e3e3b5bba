package fr.cascade.socle;

/** Identifies one avenant across modules. */
public record AvenantId(long valeur) {}
