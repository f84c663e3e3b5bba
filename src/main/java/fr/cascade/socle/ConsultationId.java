package fr.cascade.socle;

/** Identifies one round of consultation across modules. */
public record ConsultationId(long valeur) {}
