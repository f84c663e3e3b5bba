package fr.cascade.comites;

import java.time.Instant;
import java.util.List;

/**
 * What the page behind the link of a convocation shows.
 *
 * @param seance where a reader with an account finds the papers
 * @param designation "réunion du jeudi 24 juin 2010"
 * @param points the agenda
 * @param reponse the answer so far
 * @param suppleants who is known to sit in that place
 */
public record InvitationLue(
    SeanceId seance,
    String comite,
    String qualite,
    String designation,
    Instant debutLe,
    String lieu,
    List<String> points,
    Reponse reponse,
    String remplacant,
    List<String> suppleants) {

  public InvitationLue {
    points = List.copyOf(points);
    suppleants = List.copyOf(suppleants);
  }
}
