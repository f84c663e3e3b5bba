package fr.cascade.habilitations;

import fr.cascade.socle.Courriel;
import fr.cascade.socle.Periode;

/**
 * Somebody to invite.
 *
 * @param libelle the function, such as « chargé de mission DIRECCTE Centre »
 * @param periode days on which the first role holds
 */
public record Invitation(
    String login, String libelle, Courriel courriel, Habilitation role, Periode periode) {}
