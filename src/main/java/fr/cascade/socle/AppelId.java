package fr.cascade.socle;

/** Identifies one call for applications across modules. */
public record AppelId(long valeur) {}
