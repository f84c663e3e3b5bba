package fr.cascade.comites.internal;

import java.time.Instant;

/** Who acts on a committee, by function, and when (business time). */
public record Acteur(String libelle, Instant le) {}
