package fr.cascade.portail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who is signed in, and the way out. */
@Service
class MenuUtilisateur {

  private final AuthenticationContext authentification;

  MenuUtilisateur(AuthenticationContext authentification) {
    this.authentification = authentification;
  }

  /** Empty for a visitor. */
  Optional<Component> creer() {
    return authentification.getPrincipalName().map(this::menu);
  }

  private Component menu(String libelle) {
    var menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    menu.addClassName("portail-utilisateur");
    var racine = menu.addItem(libelle);
    racine.setAriaLabel("Mon compte : " + libelle);
    racine.getSubMenu().addItem("Se déconnecter", clic -> authentification.logout());
    return menu;
  }
}
