package fr.cascade.comites;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a committee about an article of its agreement, as the agreement's file shows it.
 *
 * @param article its number and title
 * @param correction whether it asks for the article to be corrected
 * @param avenant the one that answers it; null while there is none
 */
public record DecisionSurTexte(
    DecisionId id,
    SeanceId seance,
    String comite,
    LocalDate jour,
    String texte,
    String responsable,
    String article,
    boolean correction,
    boolean faite,
    @Nullable CorrectionOuverte avenant) {

  /** Whether nobody has opened its correction yet. */
  public boolean aOuvrir() {
    return correction && !faite && avenant == null;
  }

  /** The same, answered by this avenant. */
  public DecisionSurTexte avec(@Nullable CorrectionOuverte reponse) {
    return new DecisionSurTexte(
        id, seance, comite, jour, texte, responsable, article, correction, faite, reponse);
  }
}
