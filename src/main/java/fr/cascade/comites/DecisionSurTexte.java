package fr.cascade.comites;

import java.time.LocalDate;

/**
 * A decision of a committee about an article of its agreement, as the agreement's file shows it.
 *
 * @param article its number and title
 * @param correction whether it asks for the article to be corrected
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
    boolean faite) {}
