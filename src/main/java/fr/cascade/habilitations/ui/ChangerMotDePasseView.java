package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** Chooses a new password; a first account sees nothing else before. */
@Route(value = ChangerMotDePasseView.ROUTE, autoLayout = false)
@PageTitle("Mot de passe – Cascade")
@PermitAll
class ChangerMotDePasseView extends Main {

  static final String ROUTE = "mot-de-passe";

  private final UtilisateurService utilisateurs;
  private final AuthenticationContext authentification;
  private final PasswordField present = new PasswordField("Mot de passe actuel");
  private final PasswordField nouveau = new PasswordField("Nouveau mot de passe");
  private final PasswordField confirmation = new PasswordField("Le nouveau, encore une fois");

  ChangerMotDePasseView(UtilisateurService utilisateurs, AuthenticationContext authentification) {
    this.utilisateurs = utilisateurs;
    this.authentification = authentification;
    addClassName("page-connexion");
    present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    List.of(nouveau, confirmation)
        .forEach(champ -> champ.setAutocomplete(Autocomplete.NEW_PASSWORD));
    nouveau.setHelperText("Douze caractères au moins, sans votre identifiant.");
    var enregistrer = new Button("Enregistrer", _ -> enregistrer());
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    enregistrer.addClickShortcut(Key.ENTER);
    var champs = new VerticalLayout(present, nouveau, confirmation, enregistrer);
    champs.setPadding(false);
    champs.setDefaultHorizontalComponentAlignment(FlexComponent.Alignment.STRETCH);
    var carte =
        new Div(
            new H1("Choisissez votre mot de passe"),
            new Paragraph("Vous seul devez le connaître."),
            champs);
    carte.addClassName("carte");
    add(carte);
  }

  private void enregistrer() {
    List.of(present, nouveau, confirmation).forEach(champ -> champ.setInvalid(false));
    if (!nouveau.getValue().equals(confirmation.getValue())) {
      confirmation.setErrorMessage("Les deux mots de passe diffèrent.");
      confirmation.setInvalid(true);
      confirmation.focus();
      return;
    }
    String login = authentification.getPrincipalName().orElseThrow();
    boolean fait =
        Messages.essayer(
            () -> utilisateurs.changerMotDePasse(login, present.getValue(), nouveau.getValue()),
            Map.of("present", present, "nouveau", nouveau));
    if (fait) {
      UI.getCurrentOrThrow().navigate("");
      Messages.succes("Votre mot de passe est changé.");
    }
  }
}
