package fr.cascade.habilitations;

import fr.cascade.socle.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts in the place of another, from a day to a day, both included.
 *
 * @param delegation act that delegates the signature; null when signing is not lent
 */
public record Suppleance(
    long id,
    CompteResume titulaire,
    CompteResume suppleant,
    Periode periode,
    @Nullable String delegation) {}
