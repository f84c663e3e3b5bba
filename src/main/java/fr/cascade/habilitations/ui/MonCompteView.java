package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.CarteMonCompte;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** The reader's own account: the function that names them, the address of their mails, roles. */
@Route("mon-compte")
@PageTitle("Mon compte – Cascade")
@Menu(title = "Mon compte", order = 90, icon = "vaadin:user")
@PermitAll
class MonCompteView extends Div {

  private final UtilisateurService utilisateurs;
  private final EmailField courriel = new EmailField("Adresse de courriel");

  MonCompteView(
      UtilisateurConnecte connecte,
      UtilisateurConsultation consultation,
      UtilisateurService utilisateurs,
      LibellesHabilitations libelles,
      List<CarteMonCompte> cartes) {
    this.utilisateurs = utilisateurs;
    Utilisateur moi = connecte.courant();
    CompteResume resume = consultation.resumes(List.of(moi.id())).values().iterator().next();
    var fonction = new TextField("Fonction");
    fonction.setValue(moi.libelle());
    fonction.setReadOnly(true);
    fonction.setHelperText("Elle vous nomme dans les textes : un administrateur la corrige.");
    Courriel present = resume.courriel();
    courriel.setValue(present == null ? "" : present.valeur());
    courriel.setHelperText(
        "Vos messages y sont envoyés ; sans adresse, lisez-les dans le portail.");
    var champs = new Div(fonction, courriel);
    champs.addClassName("champs");
    var enregistrer = new Button("Enregistrer", _ -> enregistrer());
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    String roles = libelles.de(List.copyOf(moi.habilitations()));
    add(
        new EnTetePage("Mon compte")
            .fil(new FilAriane().ici("Mon compte"))
            .etat("Identifiant « %s ».".formatted(moi.login()))
            .actions(
                new Button(
                    "Changer de mot de passe",
                    _ -> UI.getCurrentOrThrow().navigate(ChangerMotDePasseView.class))),
        carte("Ce qui vous désigne", champs, enregistrer),
        carte(
            "Vos rôles du jour",
            new Paragraph(
                roles.isEmpty()
                    ? "Aucun rôle aujourd’hui : adressez-vous à un administrateur."
                    : roles + "."),
            new Anchor("messages", "Voir vos messages")));
    cartes.forEach(carte -> add(carte(carte.titre(), carte.contenu())));
  }

  private void enregistrer() {
    courriel.setInvalid(false);
    boolean fait =
        Messages.essayer(
            () ->
                utilisateurs.changerMonCourriel(
                    courriel.isEmpty() ? null : new Courriel(courriel.getValue())),
            Map.of("courriel", courriel));
    if (fait) {
      Messages.succes("Votre adresse est enregistrée.");
    }
  }

  private static Section carte(String titre, Component... contenu) {
    var carte = new Section(new H2(titre));
    carte.add(contenu);
    carte.addClassName("carte");
    return carte;
  }
}
