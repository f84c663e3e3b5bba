package fr.cascade.conventions;

import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.socle.ConventionId;
import org.jspecify.annotations.Nullable;

/**
 * A text in the tree.
 *
 * @param enfants how many texts hang below it, among those that the reader sees and the filters
 *     keep
 * @param conformite for a draft, its findings in one word; null otherwise
 */
public record NoeudCascade(
    ConventionResume convention,
    int enfants,
    Couverture couverture,
    @Nullable Resultat conformite) {

  public ConventionId id() {
    return convention.id();
  }
}
