package fr.cascade.taches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.AuTitreDe;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.signatures.SignatureGroupeeService;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.taches.FiltreTaches;
import fr.cascade.taches.TacheConsultation;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/**
 * What waits for the reader or the reader's groups. The filters live in the address, with the task
 * last opened: coming back finds the same list and the same row.
 */
@Route(UrlTaches.ROUTE)
@PageTitle("Mes tâches – Cascade")
@Menu(title = "Mes tâches", order = 10, icon = "vaadin:tasks")
@PermitAll
class MesTachesView extends Div implements BeforeEnterObserver {

  private final TacheConsultation taches;
  private final SignatureGroupeeService signatures;
  private final UtilisateurConnecte connecte;
  private final GrilleTaches aMoi;
  private final GrilleTaches suivies;
  private final Div enTete = new Div();
  private final FiltresTaches filtres = new FiltresTaches(MesTachesView::aller);
  private final RadioButtonGroup<Boolean> vue = new RadioButtonGroup<>("Montrer");
  private final Paragraph compte = new Paragraph();
  private final Div resultat = new Div();

  MesTachesView(
      TacheConsultation taches, SignatureGroupeeService signatures, UtilisateurConnecte connecte) {
    this.taches = taches;
    this.signatures = signatures;
    this.connecte = connecte;
    aMoi = new GrilleTaches(taches, false);
    suivies = new GrilleTaches(taches, true);
    vue.setItems(false, true);
    vue.setItemLabelGenerator(voulues -> voulues ? "Suivies" : "À faire par moi");
    vue.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            aller(new FiltreTaches("", null, null, change.getValue()));
          }
        });
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    add(enTete, vue, filtres, compte, resultat);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    enTete.removeAll();
    enTete.add(enTete());
    QueryParameters adresse = event.getLocation().getQueryParameters();
    FiltreTaches filtre = UrlTaches.lire(adresse);
    vue.setValue(filtre.suivies());
    filtres.montrer(filtre, taches.etapes(filtre.suivies()));
    GrilleTaches grille = filtre.suivies() ? suivies : aMoi;
    int nombre = grille.montrer(filtre);
    boolean vierge = nombre == 0 && filtre.estVide();
    filtres.setVisible(!vierge);
    compte.setText(nombre == 0 ? "" : Formats.compte(nombre, "tâche", "tâches"));
    resultat.removeAll();
    if (vierge) {
      resultat.add(filtre.suivies() ? rienDeSuivi() : rien());
    } else if (nombre == 0) {
      resultat.add(filtreSansReponse(filtre.efface()));
    } else {
      resultat.add(grille);
      grille.revenirA(UrlTaches.ligne(adresse));
    }
  }

  private EnTetePage enTete() {
    var page = new EnTetePage("Mes tâches").fil(new FilAriane().ici("Mes tâches"));
    String titulaires =
        connecte.courant().suppleances().stream()
            .map(AuTitreDe::libelle)
            .collect(Collectors.joining(", "));
    if (!titulaires.isEmpty()) {
      page.etat("Avec celles de qui vous suppléez : %s.".formatted(titulaires));
    }
    int aSigner = signatures.compter();
    if (aSigner > 1) {
      var plusieurs =
          new Anchor(SignatureRoutes.PLUSIEURS, "Signer plusieurs textes (%d)".formatted(aSigner));
      plusieurs.addClassName("bouton-lien");
      page.actions(plusieurs);
    }
    return page;
  }

  private static EtatVide rien() {
    return new EtatVide(
        "Rien ne vous attend",
        "Les textes à rédiger, à valider ou à signer apparaîtront ici dès que ce sera votre"
            + " tour. Vous en serez averti.",
        new Anchor("conventions", "Voir les conventions"));
  }

  private static EtatVide rienDeSuivi() {
    return new EtatVide(
        "Aucune étape en cours sur ce que vous suivez",
        "Ouvrez une convention et choisissez « Suivre » : chaque étape en cours y sera montrée,"
            + " avec la personne dont c’est le tour.",
        new Anchor("conventions", "Voir les conventions"));
  }

  private EtatVide filtreSansReponse(FiltreTaches sansFiltre) {
    int toutes = taches.compter(sansFiltre);
    String reste =
        toutes == 0
            ? "Même sans filtre, la liste est vide."
            : "Sans filtre, la liste en compte %d.".formatted(toutes);
    return new EtatVide(
        "Aucune tâche ne correspond à ces filtres",
        "Filtres posés : %s. %s".formatted(filtres.enClair(), reste),
        new Button("Effacer les filtres", clic -> aller(sansFiltre)));
  }

  private static void aller(FiltreTaches filtre) {
    UI.getCurrentOrThrow().navigate(MesTachesView.class, UrlTaches.ecrire(filtre));
  }
}
