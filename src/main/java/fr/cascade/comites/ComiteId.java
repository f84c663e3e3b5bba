package fr.cascade.comites;

/** Identifies one committee across modules. */
public record ComiteId(long valeur) {}
