package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list; null or empty means any.
 *
 * @param texte words of the title or the reference, accents and case ignored
 * @param territoire agreements of this territory and of those inside it
 * @param parent children of this agreement only
 */
public record ConventionFiltre(
    String texte,
    @Nullable Niveau niveau,
    @Nullable ConventionEtat etat,
    @Nullable TerritoireCode territoire,
    @Nullable ConventionId parent) {

  /** Everything that the reader may see. */
  public static final ConventionFiltre TOUT = new ConventionFiltre("", null, null, null, null);

  /** The children of an agreement. */
  public static ConventionFiltre enfantsDe(ConventionId parent) {
    return new ConventionFiltre("", null, null, null, parent);
  }
}
