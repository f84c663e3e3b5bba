package fr.cascade.comites;

import fr.cascade.socle.RegleMetierException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is typed.
 *
 * @param responsable who has to do it, a function
 * @param articleCle the article of the agreement that it bears on
 * @param correction whether that article is to be corrected (RG-355)
 */
public record DecisionSaisie(
    String texte,
    String responsable,
    @Nullable LocalDate echeance,
    @Nullable String articleCle,
    boolean correction) {

  public DecisionSaisie {
    if (correction && articleCle == null) {
      throw new RegleMetierException("RG-355", "Choisissez l’article à corriger.", "article");
    }
  }

  /** One that corrects no article. */
  public DecisionSaisie(
      String texte, String responsable, @Nullable LocalDate echeance, @Nullable String articleCle) {
    this(texte, responsable, echeance, articleCle, false);
  }
}
