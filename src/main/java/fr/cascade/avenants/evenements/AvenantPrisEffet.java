package fr.cascade.avenants.evenements;

import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;

/**
 * Every party signed: the agreement reads as the avenant says. Told inside the transaction; it may
 * be told again: listeners do their work once.
 */
public record AvenantPrisEffet(AvenantId avenant, ConventionId convention) {}
