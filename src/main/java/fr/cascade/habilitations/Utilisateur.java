package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;
import java.util.Set;

/**
 * A person with an account, and the roles held on the day of the business clock.
 *
 * @param libelle the function, such as « chargé de mission DIRECCTE Centre »
 */
public record Utilisateur(
    UtilisateurId id, String login, String libelle, Set<Habilitation> habilitations) {

  public Utilisateur {
    habilitations = Set.copyOf(habilitations);
  }

  /** Whether one of the roles is this one, wherever it holds. */
  public boolean aLeRole(Role role) {
    return habilitations.stream().anyMatch(habilitation -> habilitation.role() == role);
  }
}
