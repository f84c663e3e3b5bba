package fr.cascade.habilitations.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.cascade.habilitations.internal.Comptes;
import org.springframework.stereotype.Component;

/** Sends whoever must change a password to that page, whichever page is asked for. */
@Component
class MotDePasseImpose implements VaadinServiceInitListener {

  private final AuthenticationContext authentification;
  private final Comptes comptes;

  MotDePasseImpose(AuthenticationContext authentification, Comptes comptes) {
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
    boolean impose =
        event.getNavigationTarget() != ChangerMotDePasseView.class
            && authentification.getPrincipalName().filter(comptes::motDePasseAChanger).isPresent();
    if (impose) {
      event.forwardTo(ChangerMotDePasseView.class);
    }
  }
}
