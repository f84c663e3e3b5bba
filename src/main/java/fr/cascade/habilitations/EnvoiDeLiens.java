package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;

/** Sends the links that open accounts; the module that keeps the outbox answers. */
public interface EnvoiDeLiens {

  /**
   * Writes the message in the caller's transaction; its mail leaves after it commits.
   *
   * @param chemin path of the link inside the portal
   * @return false when no mail can leave: the portal then keeps the message without the link
   */
  boolean envoyer(UtilisateurId destinataire, String sujet, String corps, String chemin);
}
