package fr.cascade.referentiel;

import fr.cascade.socle.TerritoireCode;

/**
 * A territory as it was on the day asked for.
 *
 * @param codeOfficiel INSEE code of a region or département, SIREN of an EPCI
 * @param nom its name on that day
 */
public record Territoire(
    TerritoireCode code, String codeOfficiel, TypeTerritoire type, String nom) {}
