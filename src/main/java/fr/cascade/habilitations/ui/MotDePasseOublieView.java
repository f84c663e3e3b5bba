package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.habilitations.InvitationService;
import fr.cascade.socle.ui.Messages;

/** Asks for a link to choose another password; the answer never tells whether an account exists. */
@Route(value = MotDePasseOublieView.ROUTE, autoLayout = false)
@PageTitle("Mot de passe oublié – Cascade")
@AnonymousAllowed
class MotDePasseOublieView extends Main {

  static final String ROUTE = "mot-de-passe-oublie";

  static final String REPONSE =
      "Si un compte actif porte ce nom et a une adresse de courriel, un lien valable une heure vient"
          + " de lui être envoyé. Sans nouvelle, adressez-vous à l’administrateur.";

  private final InvitationService invitations;
  private final TextField qui = new TextField("Identifiant ou adresse de courriel");
  private final Paragraph avis = new Paragraph();

  MotDePasseOublieView(InvitationService invitations) {
    this.invitations = invitations;
    addClassName("page-connexion");
    avis.addClassName("avis");
    avis.getElement().setAttribute("role", "status");
    avis.setVisible(false);
    qui.setAutocomplete(Autocomplete.USERNAME);
    qui.setWidthFull();
    var demander = new Button("Recevoir un lien", _ -> demander());
    demander.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    demander.addClickShortcut(Key.ENTER);
    var carte =
        new Div(
            new H1("Mot de passe oublié"),
            new Paragraph("Un lien vous sera envoyé pour en choisir un autre."),
            avis,
            qui,
            demander,
            new Paragraph(new Anchor(ConnexionView.ROUTE, "Revenir à la connexion")));
    carte.addClassName("carte");
    add(carte);
  }

  private void demander() {
    qui.setInvalid(qui.isEmpty());
    if (qui.isEmpty()) {
      qui.setErrorMessage("Écrivez votre identifiant ou votre adresse.");
      qui.focus();
      return;
    }
    if (Messages.essayer(() -> invitations.oublier(qui.getValue()))) {
      avis.setText(REPONSE);
      avis.setVisible(true);
    }
  }
}
