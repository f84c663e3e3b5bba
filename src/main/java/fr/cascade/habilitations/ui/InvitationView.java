package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.habilitations.CompteAOuvrir;
import fr.cascade.habilitations.GenreDeLien;
import fr.cascade.habilitations.InvitationService;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import java.util.Map;

/** Chooses a password by a single-use link, without a connection. */
@Route(value = "invitation/:jeton", autoLayout = false)
@PageTitle("Votre mot de passe – Cascade")
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver {

  private final InvitationService invitations;
  private final PasswordField nouveau = new PasswordField("Mot de passe");
  private final PasswordField confirmation = new PasswordField("Le même, encore une fois");
  private final Div carte = new Div();
  private String jeton = "";

  InvitationView(InvitationService invitations) {
    this.invitations = invitations;
    addClassName("page-connexion");
    carte.addClassName("carte");
    List.of(nouveau, confirmation)
        .forEach(
            champ -> {
              champ.setAutocomplete(Autocomplete.NEW_PASSWORD);
              champ.setWidthFull();
            });
    nouveau.setHelperText("Douze caractères au moins, sans votre identifiant.");
    add(carte);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    jeton = event.getRouteParameters().get("jeton").orElse("");
    carte.removeAll();
    invitations.lire(jeton).ifPresentOrElse(this::demander, this::refuser);
  }

  private void demander(CompteAOuvrir compte) {
    var enregistrer = new Button("Enregistrer", _ -> enregistrer());
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    enregistrer.addClickShortcut(Key.ENTER);
    carte.add(
        new H1(
            compte.genre() == GenreDeLien.INVITATION
                ? "Bienvenue sur Cascade"
                : "Choisissez votre mot de passe"),
        new Paragraph(
            "Compte « %s », %s. Choisissez un mot de passe que vous seul connaîtrez."
                .formatted(compte.login(), compte.libelle())),
        nouveau,
        confirmation,
        enregistrer);
  }

  private void refuser() {
    carte.add(
        new H1("Ce lien n’est plus valable"),
        new Paragraph(
            "Il a déjà servi, il a été remplacé, ou son délai est passé. Pour une invitation,"
                + " demandez-en une autre à l’administrateur."),
        new Paragraph(new Anchor(MotDePasseOublieView.ROUTE, "J’ai oublié mon mot de passe")),
        new Paragraph(new Anchor(ConnexionView.ROUTE, "Se connecter")));
  }

  private void enregistrer() {
    List.of(nouveau, confirmation).forEach(champ -> champ.setInvalid(false));
    if (!nouveau.getValue().equals(confirmation.getValue())) {
      confirmation.setErrorMessage("Les deux mots de passe diffèrent.");
      confirmation.setInvalid(true);
      confirmation.focus();
      return;
    }
    boolean fait =
        Messages.essayer(
            () -> invitations.choisir(jeton, nouveau.getValue()), Map.of("nouveau", nouveau));
    if (fait) {
      UI.getCurrentOrThrow().navigate(ConnexionView.class, QueryParameters.of("choisi", ""));
    }
  }
}
