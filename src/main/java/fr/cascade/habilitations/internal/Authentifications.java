package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Role;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a session keeps of an account: its login, and its roles to choose the pages shown. */
@Component
public class Authentifications {

  private final UtilisateurRepository utilisateurs;
  private final HorlogeMetier horloge;

  Authentifications(UtilisateurRepository utilisateurs, HorlogeMetier horloge) {
    this.utilisateurs = utilisateurs;
    this.horloge = horloge;
  }

  /** The proof of connection of an account whose password was checked, or need not be. */
  @Transactional(readOnly = true)
  public Authentication pour(String login) {
    UtilisateurEntity compte =
        utilisateurs
            .findByLogin(login)
            .filter(UtilisateurEntity::actif)
            .orElseThrow(() -> new IntrouvableException("Ce compte n’existe pas."));
    String[] autorites =
        compte.habilitationsAu(horloge.aujourdhui()).stream()
            .map(Habilitation::role)
            .map(Role::autorite)
            .distinct()
            .toArray(String[]::new);
    return UsernamePasswordAuthenticationToken.authenticated(
        new CompteConnecte(compte.id(), compte.login()),
        null,
        AuthorityUtils.createAuthorityList(autorites));
  }
}
