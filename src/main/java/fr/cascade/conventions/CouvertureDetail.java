package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is signed below a text, and where in the reader's perimeter nothing is. */
public record CouvertureDetail(Couverture couverture, List<NonCouvert> nonCouverts) {

  /**
   * A territory not covered.
   *
   * @param nom of the region, or of the Mission locale
   * @param enCours the text not yet signed that is to cover it, where there is one
   * @param declinable whether the reader may decline the text there now
   */
  public record NonCouvert(
      String nom, TerritoireCode territoire, @Nullable ConventionId enCours, boolean declinable) {}
}
