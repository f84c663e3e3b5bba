package fr.cascade.socle;

/** Identifies one user across modules. */
public record UtilisateurId(long valeur) {}
