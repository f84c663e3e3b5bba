package fr.cascade.portail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who is signed in, and the way out. */
@Service
class MenuUtilisateur {

  /** Characters that the arrow and the paddings take. */
  private static final int MARGE = 6;

  private final UtilisateurConnecte connecte;
  private final AuthenticationContext authentification;

  MenuUtilisateur(UtilisateurConnecte connecte, AuthenticationContext authentification) {
    this.connecte = connecte;
    this.authentification = authentification;
  }

  /** Empty for a visitor. */
  Optional<Component> creer() {
    return connecte.courantOuVide().map(this::menu);
  }

  private Component menu(Utilisateur utilisateur) {
    var menu = new MenuBar();
    menu.addThemeVariants(
        MenuBarVariant.LUMO_TERTIARY,
        MenuBarVariant.LUMO_DROPDOWN_INDICATORS,
        MenuBarVariant.LUMO_END_ALIGNED);
    menu.addClassName("portail-utilisateur");
    menu.getStyle().set("--longueur", (utilisateur.libelle().length() + MARGE) + "ch");
    var racine = menu.addItem(utilisateur.libelle());
    racine.setAriaLabel("Mon compte : " + utilisateur.libelle());
    var actions = racine.getSubMenu();
    actions.addItem(
        "Changer de mot de passe", _ -> UI.getCurrentOrThrow().navigate("mot-de-passe"));
    actions.addItem("Se déconnecter", _ -> authentification.logout());
    return menu;
  }
}
