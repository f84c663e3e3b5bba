package fr.cascade.habilitations.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.cascade.habilitations.internal.Comptes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Ends the session of an account closed meanwhile, at its next page; its acts are refused before
 * that, since each reads the account again.
 */
@Component
class SessionAJour implements VaadinServiceInitListener {

  private final AuthenticationContext authentification;
  private final Comptes comptes;

  SessionAJour(AuthenticationContext authentification, Comptes comptes) {
    this.authentification = authentification;
    this.comptes = comptes;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(debut -> debut.getUI().addBeforeEnterListener(this::verifier));
  }

  private void verifier(BeforeEnterEvent event) {
    if (event.getNavigationTarget() == ConnexionView.class
        || authentification.getPrincipalName().filter(comptes::ferme).isEmpty()) {
      return;
    }
    HttpServletRequest requete =
        Objects.requireNonNull(VaadinServletRequest.getCurrent()).getHttpServletRequest();
    event.forwardToUrl(requete.getContextPath() + "/" + ConnexionView.ROUTE + "?inactif");
    requete.getSession().invalidate();
    requete.getSession(true);
    SecurityContextHolder.clearContext();
  }
}
