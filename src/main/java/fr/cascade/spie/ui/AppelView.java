package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.journal.ui.HistoriqueListe;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.ActionAppel;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.AppelService;
import fr.cascade.spie.SelectionService;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conduct of a call: what it says, its form, its grid, its jury, then what it received. */
@Route(SpieRoutes.APPEL)
@PermitAll
class AppelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final AppelConsultation appels;
  private final AppelService service;
  private final SelectionService selection;
  private final JournalConsultation journal;
  private AppelId id = new AppelId(0);

  AppelView(
      AppelConsultation appels,
      AppelService service,
      SelectionService selection,
      JournalConsultation journal) {
    this.appels = appels;
    this.service = service;
    this.selection = selection;
    this.journal = journal;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.appel(event);
    if (!appels.peutPreparer()) {
      appels.lire(id);
      throw new AccesRefuseException("La conduite d’un appel revient au niveau national.");
    }
    montrer();
  }

  private void montrer() {
    AppelLu appel = appels.lire(id);
    removeAll();
    add(
        new EnTetePage(appel.titre())
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(etat(appel))
            .badges(Badges.appel(appel.etat()))
            .actions(actions(appel)));
    boolean enPreparation = appel.peut(ActionAppel.MODIFIER);
    if (enPreparation) {
      add(contenu(appel));
    }
    var formulaire =
        new EditeurFormulaire(
            appel, enPreparation, (f, champs) -> changer(() -> service.composer(id, f), champs));
    var grille =
        new EditeurGrille(
            appel, enPreparation, (g, champs) -> changer(() -> service.composer(id, g), champs));
    add(formulaire, grille);
    add(
        new ListeJury(
            appels.jury(id),
            appels.jurables(),
            appel.peut(ActionAppel.NOMMER_JURY),
            u -> changer(() -> service.nommerJure(id, u)),
            u -> changer(() -> service.retirerJure(id, u))));
    add(Adresses.carte("Historique", new HistoriqueListe(journal, Cles.de(id))));
  }

  private String etat(AppelLu appel) {
    if (appel.etat() == AppelEtat.EN_PREPARATION) {
      return "En préparation : personne d’autre ne le voit. Publié, il est figé.";
    }
    var comptes = appels.comptes(id);
    return "%s %s et %s."
        .formatted(
            AppelsPublicsView.dates(appel),
            Formats.compte(comptes.brouillons(), "brouillon ouvert", "brouillons ouverts"),
            Formats.compte(comptes.deposees(), "candidature déposée", "candidatures déposées"));
  }

  private Component[] actions(AppelLu appel) {
    List<Component> actions = new ArrayList<>();
    if (appel.peut(ActionAppel.PUBLIER)) {
      actions.add(principal("Publier…", this::publier));
    }
    if (appel.peut(ActionAppel.DEPUBLIER)) {
      actions.add(new Button("Retirer la publication", _ -> changer(() -> service.depublier(id))));
    }
    if (appel.etat() != AppelEtat.EN_PREPARATION) {
      actions.add(Adresses.bouton("Page publique", SpieRoutes.publique(id)));
    }
    if (appel.peut(ActionAppel.VOIR_CANDIDATURES)) {
      actions.add(Adresses.bouton("Candidatures", SpieRoutes.candidatures(id)));
    }
    if (appel.peut(ActionAppel.CLORE_NOTATION)) {
      actions.add(principal("Clore la notation…", this::cloreNotation));
    }
    if (appel.etat() == AppelEtat.SELECTION || appel.etat() == AppelEtat.RESULTATS) {
      actions.add(Adresses.bouton("Classement", SpieRoutes.classement(id)));
    }
    return actions.toArray(Component[]::new);
  }

  private static Button principal(
      String libelle, com.vaadin.flow.function.SerializableRunnable acte) {
    var bouton = new Button(libelle, _ -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bouton;
  }

  private void publier() {
    Confirmation.demander(
        "Publier cet appel ?",
        "Chacun le lira. Son texte, ses dates, son formulaire et sa grille seront figés.",
        "Publier",
        () -> changer(() -> service.publier(id)));
  }

  private void cloreNotation() {
    new DialogueCloture(
            selection.notesAttendues(id),
            motif -> selection.cloreNotation(id, motif),
            this::montrer)
        .open();
  }

  private Component contenu(AppelLu appel) {
    var champs = new FormulaireAppel();
    champs.montrer(appel.saisi());
    var enregistrer =
        new Button(
            "Enregistrer",
            _ -> {
              if (Messages.essayer(() -> service.modifier(id, champs.lire()), champs.champs())) {
                Messages.succes("Appel enregistré.");
                montrer();
              }
            });
    var boutons = new Div(enregistrer);
    boutons.addClassName("boutons");
    return Adresses.carte(
        "Ce que dit l’appel",
        new Paragraph("Tant que l’appel n’est pas publié, tout peut changer."),
        champs,
        boutons);
  }

  private boolean changer(Runnable acte) {
    return changer(acte, Map.of());
  }

  private boolean changer(Runnable acte, Map<String, ? extends HasValidationProperties> champs) {
    boolean fait = Messages.essayer(acte, champs);
    if (fait) {
      montrer();
    }
    return fait;
  }

  @Override
  public String getPageTitle() {
    return "Appel – Cascade";
  }
}
