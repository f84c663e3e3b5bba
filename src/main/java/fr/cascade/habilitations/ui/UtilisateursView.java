package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;

/** Accounts, their roles and lock-outs, for administrators. */
@Route("administration/utilisateurs")
@PageTitle("Comptes – Cascade")
@Menu(title = "Comptes", order = 80, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATEUR")
class UtilisateursView extends Div {

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
    add(enTete, recherche, grille);
    actualiser();
  }

  private void colonnes() {
    grille.getElement().setAttribute("aria-label", "Comptes");
    grille.addColumn(CompteAdministre::login).setHeader("Identifiant").setAutoWidth(true);
    grille.addColumn(CompteAdministre::libelle).setHeader("Fonction").setFlexGrow(2);
    grille
        .addColumn(compte -> libelles.de(compte.habilitations()))
        .setHeader("Rôles")
        .setFlexGrow(3);
    grille.addComponentColumn(UtilisateursView::etat).setHeader("État").setAutoWidth(true);
    grille.addComponentColumn(this::actes).setHeader("Actes").setAutoWidth(true).setFlexGrow(0);
    grille.setSelectionMode(Grid.SelectionMode.NONE);
    grille.setWidthFull();
    grille.setHeight("34rem");
  }

  private static Badge etat(CompteAdministre compte) {
    if (!compte.actif()) {
      return new Badge(Ton.TERMINE, "Désactivé");
    }
    var fin = compte.verrouilleJusqua();
    return fin == null
        ? new Badge(Ton.EN_VIGUEUR, "Actif")
        : new Badge(Ton.BIENTOT, "Verrouillé jusqu’au " + Formats.dateHeure(fin));
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
