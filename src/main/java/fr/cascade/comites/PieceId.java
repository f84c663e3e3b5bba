package fr.cascade.comites;

/** Identifies one paper of a meeting. */
public record PieceId(long valeur) {}
