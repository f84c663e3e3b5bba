package fr.cascade.socle;

/** Identifies one application to a call across modules. */
public record CandidatureId(long valeur) {}
