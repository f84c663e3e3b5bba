package fr.cascade.spie;

import fr.cascade.socle.TerritoireCode;
import org.jspecify.annotations.Nullable;

/**
 * What a territory without an account writes.
 *
 * @param organisation its name, asked for where the portal does not know its SIRET
 * @param fonction the function, which will name the account
 */
public record DemandeCompteSaisie(
    String siret,
    String organisation,
    String fonction,
    String courriel,
    @Nullable TerritoireCode territoire) {}
