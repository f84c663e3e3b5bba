package fr.cascade.courrier;

/**
 * What is told to somebody.
 *
 * @param lien path of the screen it leads to
 * @param cle business key of the object, such as {@code convention:3}
 */
public record NouveauMessage(String sujet, String corps, String lien, String cle) {}
