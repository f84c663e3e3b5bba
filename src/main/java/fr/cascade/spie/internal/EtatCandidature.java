package fr.cascade.spie.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What else is known of an application. */
record EtatCandidature(
    boolean essai,
    boolean inventee,
    int formulaireVersion,
    @Nullable String motif,
    @Nullable LocalDate aCompleterAvant,
    @Nullable Long convention) {}
