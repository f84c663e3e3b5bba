package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the draft of a parent on a territory.
 *
 * @param missionLocale and {@code site} the local pair; both or neither
 */
public record DemandeDeclinaison(
    ConventionId parent,
    Niveau niveau,
    TerritoireCode territoire,
    @Nullable OrganisationId missionLocale,
    @Nullable OrganisationId site) {}
