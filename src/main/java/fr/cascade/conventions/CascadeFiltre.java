package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the tree; null or empty means any. What they keep stays in its place: the texts above
 * it are kept too.
 *
 * @param texte words of the title or the reference, accents and case ignored
 * @param accord this text and what is declined from it, at any level
 * @param region texts of this region, of what it holds, and of what holds it
 */
public record CascadeFiltre(
    String texte,
    @Nullable ConventionId accord,
    @Nullable ConventionEtat etat,
    @Nullable TerritoireCode region) {

  /** Everything that the reader may see. */
  public static final CascadeFiltre TOUT = new CascadeFiltre("", null, null, null);

  public boolean estVide() {
    return equals(TOUT);
  }
}
