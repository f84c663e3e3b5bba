package fr.cascade.spie;

/** A mark as it is given. */
public record NoteSaisie(String critere, int valeur, String commentaire) {}
