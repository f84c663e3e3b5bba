package fr.cascade.portail;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.Registration;
import fr.cascade.socle.ui.Formats;
import fr.cascade.taches.TacheConsultation;
import org.jspecify.annotations.Nullable;

/** The views marked {@code @Menu} that the user may open, in their order. */
final class MenuPrincipal extends SideNav {

  private static final String TACHES = "taches";

  private final TacheConsultation taches;
  private final Span aFaire = new Span();
  private @Nullable Registration ecoute;

  MenuPrincipal(TacheConsultation taches) {
    this.taches = taches;
    addClassName("portail-menu");
    getElement().setAttribute("aria-label", "Menu principal");
    aFaire.addClassName("a-faire");
    MenuConfiguration.getMenuEntries().forEach(entree -> addItem(ligne(entree)));
  }

  @Override
  protected void onAttach(AttachEvent attachement) {
    super.onAttach(attachement);
    ecoute = attachement.getUI().addAfterNavigationListener(navigation -> compter());
    compter();
  }

  @Override
  protected void onDetach(DetachEvent detachement) {
    super.onDetach(detachement);
    if (ecoute != null) {
      ecoute.remove();
    }
  }

  /** How many tasks wait, after each act and each change of page. */
  private void compter() {
    int nombre = taches.compter("");
    aFaire.setVisible(nombre > 0);
    aFaire.setText(String.valueOf(nombre));
    aFaire.getElement().setAttribute("aria-label", Formats.compte(nombre, "tâche", "tâches"));
  }

  private SideNavItem ligne(MenuEntry entree) {
    var ligne = new SideNavItem(entree.title(), entree.path());
    ligne.setMatchNested(!entree.path().isBlank() && !entree.path().equals("/"));
    if (entree.icon() != null && entree.icon().contains(":")) {
      ligne.setPrefixComponent(new Icon(entree.icon()));
    }
    if (entree.path().replaceFirst("^/", "").equals(TACHES)) {
      ligne.setSuffixComponent(aFaire);
    }
    return ligne;
  }
}
