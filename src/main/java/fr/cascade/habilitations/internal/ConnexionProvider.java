package fr.cascade.habilitations.internal;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Connection by login and password, with the count of failures. */
@Component
class ConnexionProvider implements AuthenticationProvider {

  private final TentativesDeConnexion tentatives;
  private final Authentifications authentifications;

  ConnexionProvider(TentativesDeConnexion tentatives, Authentifications authentifications) {
    this.tentatives = tentatives;
    this.authentifications = authentifications;
  }

  @Override
  public Authentication authenticate(Authentication demande) {
    Object motDePasse = demande.getCredentials();
    String login = demande.getName();
    return switch (tentatives.verifier(login, motDePasse == null ? "" : motDePasse.toString())) {
      case ACCORDE -> authentifications.pour(login);
      case REFUSE -> throw new BadCredentialsException("Identifiant ou mot de passe erroné");
      case VERROUILLE -> throw new LockedException("Compte verrouillé");
      case INACTIF -> throw new DisabledException("Compte désactivé");
    };
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
