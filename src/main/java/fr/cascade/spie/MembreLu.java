package fr.cascade.spie;

import fr.cascade.socle.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of a consortium.
 *
 * @param lettre name of its commitment letter
 * @param mien whether the reader acts for it
 */
public record MembreLu(
    OrganisationId organisation,
    String nom,
    boolean porteur,
    @Nullable String lettre,
    @Nullable Instant approuveeLe,
    @Nullable String approuveePar,
    boolean mien) {}
