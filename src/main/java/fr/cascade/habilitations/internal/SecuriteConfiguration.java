package fr.cascade.habilitations.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Security of the web: every page asks for a connection, except those that say otherwise. */
@Configuration(proxyBeanMethods = false)
class SecuriteConfiguration {

  private static final String CONNEXION = "/connexion";

  @Bean
  SecurityContextRepository securityContextRepository() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  SecurityFilterChain filtres(HttpSecurity http, SecurityContextRepository contextes) {
    // First: it names the login page before the form that posts to it is set up.
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .loginView(CONNEXION, CONNEXION + "?deconnexion")
                // Without this an unknown address is refused before its page can say so.
                .anyRequest(requete -> requete.authenticated()));
    http.securityContext(contexte -> contexte.securityContextRepository(contextes));
    // The frozen PDF is read inside the page that asks for its signature.
    http.headers(entetes -> entetes.frameOptions(cadres -> cadres.sameOrigin()));
    http.authorizeHttpRequests(
        requetes ->
            requetes.requestMatchers("/actuator/health", "/actuator/health/**").permitAll());
    // The form posts to the page itself: the default address is settled before the page is known.
    http.formLogin(connexion -> connexion.loginProcessingUrl(CONNEXION).failureHandler(echec()));
    http.exceptionHandling(refus -> refus.authenticationEntryPoint(versLaConnexion()));
    return http.build();
  }

  private static ExceptionMappingAuthenticationFailureHandler echec() {
    var echec = new ExceptionMappingAuthenticationFailureHandler();
    echec.setDefaultFailureUrl(CONNEXION + "?refus");
    echec.setExceptionMappings(
        Map.of(
            LockedException.class.getName(), CONNEXION + "?verrouille",
            DisabledException.class.getName(), CONNEXION + "?inactif"));
    return echec;
  }

  /** Says that the session has ended to those who had one. */
  private static AuthenticationEntryPoint versLaConnexion() {
    return new LoginUrlAuthenticationEntryPoint(CONNEXION) {
      @Override
      protected String determineUrlToUseForThisRequest(
          HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause) {
        boolean expiree =
            requete.getRequestedSessionId() != null && !requete.isRequestedSessionIdValid();
        return expiree ? CONNEXION + "?expiree" : CONNEXION;
      }
    };
  }
}
