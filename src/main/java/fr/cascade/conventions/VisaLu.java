package fr.cascade.conventions;

import fr.cascade.socle.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visa that the circuit of an agreement asks for before its validation.
 *
 * @param aMoi whether the reader speaks for the organisation
 * @param aDonner whether the reader may give it now
 */
public record VisaLu(
    VisaId id,
    OrganisationId organisation,
    String organisationNom,
    VisaStatut statut,
    @Nullable String par,
    @Nullable Instant le,
    @Nullable String motif,
    boolean aMoi,
    boolean aDonner) {}
