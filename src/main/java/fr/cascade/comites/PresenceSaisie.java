package fr.cascade.comites;

import org.jspecify.annotations.Nullable;

/**
 * A member noted as there or not.
 *
 * @param presence none when the member leaves, or is absent
 * @param suppleant who sits in that member's place
 */
public record PresenceSaisie(
    MembreId membre, @Nullable Presence presence, @Nullable MembreId suppleant) {}
