package fr.cascade.portail;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** The views marked {@code @Menu} that the user may open, in their order. */
final class MenuPrincipal extends SideNav {

  MenuPrincipal() {
    addClassName("portail-menu");
    getElement().setAttribute("aria-label", "Menu principal");
    MenuConfiguration.getMenuEntries().forEach(entree -> addItem(ligne(entree)));
  }

  private static SideNavItem ligne(MenuEntry entree) {
    var ligne = new SideNavItem(entree.title(), entree.path());
    ligne.setMatchNested(!entree.path().isBlank() && !entree.path().equals("/"));
    if (entree.icon() != null && entree.icon().contains(":")) {
      ligne.setPrefixComponent(new Icon(entree.icon()));
    }
    return ligne;
  }
}
