package fr.cascade.comites;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is typed.
 *
 * @param responsable who has to do it, a function
 * @param articleCle the article of the agreement that it bears on
 */
public record DecisionSaisie(
    String texte, String responsable, @Nullable LocalDate echeance, @Nullable String articleCle) {}
