package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.Invitation;
import fr.cascade.habilitations.InvitationService;
import fr.cascade.habilitations.LienEmis;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens an account that its holder finishes by choosing a password. */
@Route("administration/utilisateurs/inviter")
@PageTitle("Inviter – Cascade")
@RolesAllowed({"ADMINISTRATEUR", "ADMINISTRATEUR_REGIONAL"})
class InviterView extends Div {

  private final InvitationService invitations;
  private final TextField login = new TextField("Identifiant");
  private final TextField libelle = new TextField("Fonction");
  private final EmailField courriel = new EmailField("Adresse de courriel");
  private final ChampsRole role;

  InviterView(InvitationService invitations, PerimetresProposes perimetres, HorlogeMetier horloge) {
    this.invitations = invitations;
    role = new ChampsRole(perimetres, horloge.aujourdhui());
    login.setHelperText("Minuscules sans accent, chiffres, tirets : « mission-centre ».");
    libelle.setHelperText(
        "Elle nomme la personne partout : « chargé de mission DIRECCTE Centre ».");
    libelle.setMaxLength(150);
    List.of(login, libelle).forEach(champ -> champ.setRequiredIndicatorVisible(true));
    courriel.setRequiredIndicatorVisible(true);
    var champs = new Div(login, libelle, courriel);
    champs.addClassName("champs");
    var inviter = new Button("Inviter", _ -> inviter());
    inviter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var actions = new Div(inviter, new Anchor(UtilisateursView.ROUTE, "Annuler"));
    actions.addClassName("actions-formulaire");
    var carte =
        new Section(new H2("La personne"), champs, new H2("Son premier rôle"), role, actions);
    carte.addClassName("carte");
    add(
        new EnTetePage("Inviter")
            .fil(new FilAriane().lien("Comptes", UtilisateursView.ROUTE).ici("Inviter"))
            .etat(
                "La personne reçoit un lien, valable sept jours, pour choisir son mot de passe ;"
                    + " d’ici là son compte reste fermé."),
        carte);
  }

  private void inviter() {
    List.<HasValidationProperties>of(login, libelle, courriel).forEach(c -> c.setInvalid(false));
    if (!role.complets()) {
      return;
    }
    Map<String, HasValidationProperties> champs = new HashMap<>(role.parNom());
    champs.putAll(Map.of("login", login, "libelle", libelle, "courriel", courriel));
    Messages.essayer(() -> suivre(invitations.inviter(invitation())), champs);
  }

  private Invitation invitation() {
    return new Invitation(
        login.getValue().strip(),
        libelle.getValue().strip(),
        new Courriel(courriel.getValue()),
        role.habilitation(),
        role.periode());
  }

  private void suivre(LienEmis lien) {
    LienARemettre.dire(
        lien,
        "L’invitation part à %s.".formatted(courriel.getValue().strip()),
        () -> UI.getCurrentOrThrow().navigate(CompteView.route(lien.utilisateur())));
  }
}
