package fr.cascade.socle;

/** Identifies one request for a derogation across modules. */
public record DerogationId(long valeur) {}
