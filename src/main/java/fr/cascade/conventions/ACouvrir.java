package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A territory that the reader may decline a text to, and that no text covers.
 *
 * @param nom of the region, or of the Mission locale
 * @param echeance by when the text above wants it signed; null where it does not say
 */
public record ACouvrir(
    ConventionId parent,
    String parentTitre,
    String nom,
    TerritoireCode territoire,
    @Nullable LocalDate echeance) {}
