package fr.cascade.conventions.evenements;

import fr.cascade.socle.ConventionId;

/**
 * A text applies from today, or is taken over while it applies. Told inside the transaction; it may
 * be told again: listeners do their work once.
 */
public record ConventionEntreeEnVigueur(ConventionId convention) {}
