package fr.cascade.comites;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A committee in a list, with where it stands this year.
 *
 * @param prochaine its next meeting
 */
public record ComiteResume(
    ComiteId id,
    String nom,
    TypeComite type,
    String territoire,
    EtatCadence etat,
    @Nullable SeanceId prochaine,
    @Nullable Instant prochaineLe) {}
