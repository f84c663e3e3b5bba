package fr.cascade.socle;

/** Identifies one organisation across modules. */
public record OrganisationId(long valeur) {}
