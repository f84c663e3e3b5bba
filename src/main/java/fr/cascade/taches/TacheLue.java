package fr.cascade.taches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, for the reader or on what the reader follows.
 *
 * @param etape what to do, in the words of the model
 * @param titre the object to do it on
 * @param depuis since when it waits
 * @param route where to do it; empty when the object is out of the reader's sight; the file of the
 *     object when it is somebody else's turn
 * @param aQui whose turn it is
 */
public record TacheLue(
    String id,
    String etape,
    String titre,
    String territoire,
    Instant depuis,
    @Nullable Instant echeance,
    String route,
    String aQui) {}
