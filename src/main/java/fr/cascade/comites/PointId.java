package fr.cascade.comites;

/** Identifies one item of an agenda. */
public record PointId(long valeur) {}
