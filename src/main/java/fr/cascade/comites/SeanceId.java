package fr.cascade.comites;

/** Identifies one meeting. */
public record SeanceId(long valeur) {}
