package fr.cascade.journal.internal;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the current act, or the portal. */
@Component
public class AuteurCourant {

  public Auteur auteur() {
    var authentification = SecurityContextHolder.getContext().getAuthentication();
    if (authentification == null
        || !authentification.isAuthenticated()
        || authentification instanceof AnonymousAuthenticationToken) {
      return Auteur.PORTAIL;
    }
    return new Auteur(null, authentification.getName());
  }
}
