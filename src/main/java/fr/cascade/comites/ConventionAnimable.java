package fr.cascade.comites;

import fr.cascade.socle.ConventionId;

/** An agreement in force to which the reader may attach a committee. */
public record ConventionAnimable(ConventionId id, String titre, String territoire) {}
