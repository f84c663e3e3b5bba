package fr.cascade.portail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.taches.TacheConsultation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frame of every page: banner, header, menu of what the user may open, content. */
@Layout
@AnonymousAllowed
@JsModule("./correctifs/onglets.ts")
public final class MainLayout extends AppLayout {

  private final Main contenu = new Main();

  MainLayout(
      MenuUtilisateur menuUtilisateur,
      TacheConsultation taches,
      List<ElementBandeau> bandeaux,
      List<ElementEnTete> elementsEnTete) {
    contenu.setId("contenu");
    contenu.getElement().setAttribute("tabindex", "-1");
    setPrimarySection(Section.NAVBAR);
    setI18n(new AppLayoutI18n().setDrawer("Menu"));
    addToNavbar(
        new LienEvitement(contenu), bandeau(bandeaux), barre(menuUtilisateur, elementsEnTete));
    addToDrawer(new MenuPrincipal(taches));
    setContent(contenu);
  }

  private static Component bandeau(List<ElementBandeau> bandeaux) {
    var zone = new Div();
    zone.addClassName("portail-bandeau");
    zone.getElement().setAttribute("role", "region");
    zone.getElement().setAttribute("aria-label", "Informations du portail");
    zone.setVisible(!bandeaux.isEmpty());
    bandeaux.forEach(element -> zone.add(element.creer()));
    return zone;
  }

  private static Component barre(MenuUtilisateur menuUtilisateur, List<ElementEnTete> elements) {
    var bascule = new DrawerToggle();
    bascule.setAriaLabel("Menu");
    var marque = new Anchor("", new Span("Cascade"));
    marque.addClassName("portail-marque");
    marque.setAriaLabel("Cascade, accueil");
    var droite = new Div();
    droite.addClassName("portail-droite");
    elements.forEach(element -> droite.add(element.creer()));
    menuUtilisateur.creer().ifPresent(droite::add);
    var barre = new Header(bascule, marque, droite);
    barre.addClassName("portail-barre");
    return barre;
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    contenu.getElement().removeAllChildren();
    contenu.getElement().appendChild(content.getElement());
    super.showRouterLayoutContent(contenu);
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
    contenu.getElement().removeAllChildren();
  }
}
