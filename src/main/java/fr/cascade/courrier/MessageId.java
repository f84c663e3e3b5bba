package fr.cascade.courrier;

/** Identifies one message of one reader. */
public record MessageId(long valeur) {}
