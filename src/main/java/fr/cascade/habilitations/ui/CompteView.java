package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.CompteDetaille;
import fr.cascade.habilitations.InvitationService;
import fr.cascade.habilitations.SuppleanceService;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** One account: what names it, its roles and their days, its links, its closing. */
@Route("administration/utilisateurs/:compteId([0-9]+)")
@RolesAllowed({"ADMINISTRATEUR", "ADMINISTRATEUR_REGIONAL"})
class CompteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final UtilisateurConsultation consultation;
  private final UtilisateurService utilisateurs;
  private final InvitationService invitations;
  private final SuppleanceService suppleances;
  private final LibellesHabilitations libelles;
  private final PerimetresProposes perimetres;
  private final HorlogeMetier horloge;
  private UtilisateurId id = new UtilisateurId(0);
  private String titre = "Compte";

  CompteView(
      UtilisateurConsultation consultation,
      UtilisateurService utilisateurs,
      InvitationService invitations,
      SuppleanceService suppleances,
      LibellesHabilitations libelles,
      PerimetresProposes perimetres,
      HorlogeMetier horloge) {
    this.consultation = consultation;
    this.utilisateurs = utilisateurs;
    this.invitations = invitations;
    this.suppleances = suppleances;
    this.libelles = libelles;
    this.perimetres = perimetres;
    this.horloge = horloge;
  }

  static String route(UtilisateurId id) {
    return UtilisateursView.ROUTE + "/" + id.valeur();
  }

  @Override
  public String getPageTitle() {
    return titre + " – Cascade";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id =
        new UtilisateurId(Long.parseLong(event.getRouteParameters().get("compteId").orElseThrow()));
    montrer();
  }

  private void montrer() {
    CompteDetaille detail =
        consultation
            .compte(id)
            .orElseThrow(() -> new IntrouvableException("Ce compte n’existe pas."));
    CompteAdministre compte = detail.compte();
    titre = compte.libelle();
    removeAll();
    add(
        new EnTetePage(compte.libelle())
            .fil(new FilAriane().lien("Comptes", UtilisateursView.ROUTE).ici(compte.libelle()))
            .badges(EtatCompte.badge(compte))
            .etat(phrase(compte))
            .actions(actions(compte)),
        carte(
            "Rôles",
            new RolesDuCompte(detail, libelles, utilisateurs, horloge.aujourdhui(), this::montrer)),
        carte("Absences et suppléances", new Suppleances(id, suppleances, horloge)),
        carte("Ce qui désigne ce compte", new ChampsCompte(compte, utilisateurs, this::montrer)));
  }

  private static String phrase(CompteAdministre compte) {
    String identifiant = "Identifiant « %s » ; ".formatted(compte.login());
    if (compte.invite()) {
      return identifiant + "le compte s’ouvrira quand la personne aura choisi son mot de passe.";
    }
    return identifiant
        + (compte.actif()
            ? Formats.compte(compte.habilitations().size(), "rôle", "rôles") + " aujourd’hui."
            : "la personne ne peut ni se connecter ni agir.");
  }

  private Component[] actions(CompteAdministre compte) {
    List<Component> actions = new ArrayList<>();
    if (compte.verrouilleJusqua() != null) {
      actions.add(
          new Button(
              "Déverrouiller",
              _ -> faire(() -> utilisateurs.deverrouiller(id), "Le compte est déverrouillé.")));
    }
    if (compte.actif() || compte.invite()) {
      actions.add(new Button("Envoyer un lien de mot de passe", _ -> envoyer()));
      actions.add(new Button("Désactiver", _ -> desactiver(compte)));
    } else {
      actions.add(
          new Button(
              "Réactiver",
              _ -> faire(() -> utilisateurs.reactiver(id), "Le compte est réactivé.")));
    }
    var ajouter = new Button("Donner un rôle", _ -> ajouterUnRole());
    ajouter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    actions.add(ajouter);
    return actions.toArray(Component[]::new);
  }

  private void envoyer() {
    Messages.essayer(
        () ->
            LienARemettre.dire(
                invitations.renvoyer(id), "Le lien part par courriel.", this::montrer));
  }

  private void desactiver(CompteAdministre compte) {
    Confirmation.demanderGrave(
        "Désactiver le compte « %s » ?".formatted(compte.login()),
        "Cette personne ne pourra plus se connecter ni agir. Ce qu’elle a fait reste.",
        "Désactiver",
        () -> faire(() -> utilisateurs.desactiver(id), "Le compte est désactivé."));
  }

  private void ajouterUnRole() {
    var champs = new ChampsRole(perimetres, horloge.aujourdhui());
    var dialogue = new Dialog("Donner un rôle");
    dialogue.setWidth("34rem");
    dialogue.setMaxWidth("100%");
    var donner =
        new Button(
            "Donner ce rôle",
            _ -> {
              if (champs.complets() && donner(champs)) {
                dialogue.close();
                Messages.succes("Le rôle est donné.");
                montrer();
              }
            });
    donner.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialogue.add(champs);
    dialogue.getFooter().add(new Button("Annuler", _ -> dialogue.close()), donner);
    dialogue.open();
  }

  private boolean donner(ChampsRole champs) {
    return Messages.essayer(
        () -> utilisateurs.habiliter(id, champs.habilitation(), champs.periode()), champs.parNom());
  }

  private void faire(Runnable acte, String phrase) {
    if (Messages.essayer(acte)) {
      Messages.succes(phrase);
    }
    montrer();
  }

  private static Section carte(String titre, Component contenu) {
    var carte = new Section(new H2(titre), contenu);
    carte.addClassName("carte");
    return carte;
  }
}
