package fr.cascade.referentiel;

import fr.cascade.socle.TerritoireCode;

/** A structure of the registers, keyed by a code of this portal such as {@code ML-37-TOURS}. */
public record Structure(
    String code, TypeStructure type, String nom, TerritoireCode departement, String commune) {}
