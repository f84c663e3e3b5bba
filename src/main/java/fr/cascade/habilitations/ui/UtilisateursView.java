package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.ui.ColonneCarte;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.RolesAllowed;

/** Accounts, their roles and lock-outs, for administrators. */
@Route(UtilisateursView.ROUTE)
@PageTitle("Comptes – Cascade")
@Menu(title = "Comptes", order = 80, icon = "vaadin:users")
@RolesAllowed({"ADMINISTRATEUR", "ADMINISTRATEUR_REGIONAL"})
class UtilisateursView extends Div {

  static final String ROUTE = "administration/utilisateurs";

  private final UtilisateurConsultation consultation;
  private final UtilisateurService utilisateurs;
  private final LibellesHabilitations libelles;
  private final TextField recherche = new TextField("Rechercher un compte");
  private final Grid<CompteAdministre> grille = new Grid<>();
  private final EnTetePage enTete = new EnTetePage("Comptes").fil(new FilAriane().ici("Comptes"));

  UtilisateursView(
      UtilisateurConsultation consultation,
      UtilisateurService utilisateurs,
      LibellesHabilitations libelles) {
    this.consultation = consultation;
    this.utilisateurs = utilisateurs;
    this.libelles = libelles;
    recherche.setPlaceholder("Identifiant ou fonction");
    recherche.setClearButtonVisible(true);
    recherche.setWidth("22rem");
    recherche.setValueChangeMode(ValueChangeMode.LAZY);
    recherche.addValueChangeListener(_ -> actualiser());
    colonnes();
    grille.setItems(
        requete ->
            consultation
                .comptes(recherche.getValue(), requete.getOffset(), requete.getLimit())
                .stream(),
        _ -> consultation.compter(recherche.getValue()));
    var inviter = new Button("Inviter", _ -> UI.getCurrentOrThrow().navigate(InviterView.class));
    inviter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    enTete.actions(
        new Button("Importer", _ -> UI.getCurrentOrThrow().navigate(ImporterView.class)), inviter);
    add(enTete, recherche, grille);
    actualiser();
  }

  private void colonnes() {
    grille.getElement().setAttribute("aria-label", "Comptes");
    grille.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grille
        .addColumn(
            LitRenderer.<CompteAdministre>of("<a href=\"${item.href}\">${item.login}</a>")
                .withProperty("href", compte -> CompteView.route(compte.id()))
                .withProperty("login", CompteAdministre::login))
        .setHeader("Identifiant")
        .setAutoWidth(true);
    grille.addColumn(CompteAdministre::libelle).setHeader("Fonction").setFlexGrow(2);
    grille
        .addColumn(compte -> libelles.de(compte.habilitations()))
        .setHeader("Rôles")
        .setFlexGrow(3);
    grille.addComponentColumn(EtatCompte::badge).setHeader("État").setAutoWidth(true);
    grille.addComponentColumn(this::actes).setHeader("Actes").setAutoWidth(true).setFlexGrow(0);
    ColonneCarte.ajouter(grille, "Comptes", new ComponentRenderer<>(this::carte));
    grille.setSelectionMode(Grid.SelectionMode.NONE);
    grille.setWidthFull();
    grille.setHeight("34rem");
  }

  private Component carte(CompteAdministre compte) {
    var precisions = new Span(libelles.de(compte.habilitations()));
    precisions.addClassName("precisions");
    var carte =
        new Div(
            new Anchor(CompteView.route(compte.id()), compte.login()),
            new Span(compte.libelle()),
            precisions,
            new Div(EtatCompte.badge(compte)));
    carte.addClassName("carte-ligne");
    return carte;
  }

  private Component actes(CompteAdministre compte) {
    var actes = new Div();
    if (compte.verrouilleJusqua() != null) {
      actes.add(
          bouton(
              "Déverrouiller",
              compte,
              () ->
                  faire(
                      () -> utilisateurs.deverrouiller(compte.id()),
                      "Le compte est déverrouillé.")));
    }
    actes.add(
        compte.actif()
            ? bouton("Désactiver", compte, () -> confirmer(compte))
            : bouton(
                "Réactiver",
                compte,
                () -> faire(() -> utilisateurs.reactiver(compte.id()), "Le compte est réactivé.")));
    return actes;
  }

  private static Button bouton(String acte, CompteAdministre compte, Runnable suite) {
    var bouton = new Button(acte, _ -> suite.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("%s le compte %s".formatted(acte, compte.login()));
    return bouton;
  }

  private void confirmer(CompteAdministre compte) {
    Confirmation.demanderGrave(
        "Désactiver le compte « %s » ?".formatted(compte.login()),
        "Cette personne ne pourra plus se connecter ni agir. Ce qu’elle a fait reste.",
        "Désactiver",
        () -> faire(() -> utilisateurs.desactiver(compte.id()), "Le compte est désactivé."));
  }

  private void faire(Runnable acte, String phrase) {
    if (Messages.essayer(acte)) {
      Messages.succes(phrase);
    }
    actualiser();
  }

  private void actualiser() {
    enTete.etat(
        Formats.compte(consultation.compter(recherche.getValue()), "compte", "comptes") + ".");
    grille.getDataProvider().refreshAll();
  }
}
