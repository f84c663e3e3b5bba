package fr.cascade.courrier;

import fr.cascade.socle.UtilisateurId;
import java.util.Optional;

/**
 * The calendar part of the mails about a meeting; each module answers for the keys of its own. It
 * is made when the mail leaves: what changed meanwhile is already in it.
 */
public interface PartieCalendrier {

  /**
   * An iCalendar object (RFC 5545) with its iTIP method.
   *
   * @param methode REQUEST or CANCEL
   */
  record Invitation(String methode, String ics) {}

  /** The prefix of the keys that this module answers for, such as {@code invitation}. */
  String prefixe();

  /**
   * What to join to the mail of this reader.
   *
   * @param expediteur address that stands for the organiser who has none
   */
  Optional<Invitation> invitation(String cle, UtilisateurId destinataire, String expediteur);
}
