package fr.cascade.demonstration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
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
    add(choix(comptes, login, changement));
    dater();
  }

  /** A list of plain buttons: a menu's roles would hide who one already is. */
  private static Button choix(
      List<Compte> comptes, @Nullable String login, ChangementDeCompte changement) {
    var ouvrir = new Button("Changer de compte", VaadinIcon.CHEVRON_DOWN_SMALL.create());
    ouvrir.setIconAfterText(true);
    ouvrir.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    var liste = new UnorderedList();
    liste.addClassName("comptes-demonstration");
    for (Compte compte : comptes) {
      var ligne = new NativeButton(compte.libelle(), clic -> changement.devenir(compte.login()));
      ligne.add(new Span(compte.login()));
      ligne.setEnabled(!compte.login().equals(login));
      liste.add(new ListItem((Component) ligne));
    }
    var panneau = new Popover(liste);
    panneau.setTarget(ouvrir);
    panneau.setPosition(PopoverPosition.BOTTOM_END);
    panneau.setAriaLabel("Comptes de la démonstration");
    panneau.setAutofocus(true);
    return ouvrir;
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
