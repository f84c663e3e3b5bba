package fr.cascade.habilitations;

/** Whose password a valid link lets choose. */
public record CompteAOuvrir(String login, String libelle, GenreDeLien genre) {}
