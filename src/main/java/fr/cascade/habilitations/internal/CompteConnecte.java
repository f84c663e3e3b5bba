package fr.cascade.habilitations.internal;

import fr.cascade.socle.UtilisateurId;
import java.io.Serializable;
import java.security.Principal;

/** Who the session belongs to; everything else is read again at each act. */
public record CompteConnecte(UtilisateurId id, String login) implements Principal, Serializable {

  @Override
  public String getName() {
    return login;
  }
}
