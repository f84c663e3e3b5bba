package fr.cascade.demonstration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.shared.Registration;
import fr.cascade.demonstration.ComptesDemonstration.Compte;
import fr.cascade.habilitations.ChangementDeCompte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date it is, who one can become, and for an administrator the way to the clock. */
final class Bandeau extends Div {

  private final HorlogeMetier horloge;
  private final Span date = new Span();
  private @Nullable Registration ecoute;

  Bandeau(
      HorlogeMetier horloge,
      List<Compte> comptes,
      @Nullable String login,
      boolean administrateur,
      ChangementDeCompte changement) {
    this.horloge = horloge;
    addClassName("bandeau-demonstration");
    date.addClassName("date");
    add(date);
    if (administrateur) {
      add(new Anchor("demonstration/horloge", "Avancer la date"));
    }
    add(menu(comptes, login, changement));
    dater();
  }

  private static MenuBar menu(
      List<Compte> comptes, @Nullable String login, ChangementDeCompte changement) {
    var menu = new MenuBar();
    menu.addThemeVariants(
        MenuBarVariant.LUMO_TERTIARY,
        MenuBarVariant.LUMO_SMALL,
        MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem racine = menu.addItem("Changer de compte");
    for (Compte compte : comptes) {
      var ligne = new Div(new Span(compte.libelle()), new Span(compte.login()));
      ligne.addClassName("compte-demonstration");
      var item = racine.getSubMenu().addItem(ligne, clic -> changement.devenir(compte.login()));
      item.setEnabled(!compte.login().equals(login));
    }
    return menu;
  }

  /** Shows the date after a move, without leaving the page. */
  static void rafraichir(UI ui) {
    var bandeau = ComponentUtil.getData(ui, Bandeau.class);
    if (bandeau != null) {
      bandeau.dater();
    }
  }

  private void dater() {
    date.setText("Démonstration – " + Formats.jourEtDate(horloge.aujourdhui()));
  }

  @Override
  protected void onAttach(AttachEvent attachement) {
    super.onAttach(attachement);
    ComponentUtil.setData(attachement.getUI(), Bandeau.class, this);
    ecoute = attachement.getUI().addAfterNavigationListener(navigation -> dater());
  }

  @Override
  protected void onDetach(DetachEvent detachement) {
    super.onDetach(detachement);
    if (ecoute != null) {
      ecoute.remove();
    }
  }
}
