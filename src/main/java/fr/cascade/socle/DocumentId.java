package fr.cascade.socle;

/** Identifies one stored document across modules. */
public record DocumentId(long valeur) {}
