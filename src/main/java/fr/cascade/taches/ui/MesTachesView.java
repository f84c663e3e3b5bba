package fr.cascade.taches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.taches.FiltreTaches;
import fr.cascade.taches.TacheConsultation;
import jakarta.annotation.security.PermitAll;

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
  private final GrilleTaches grille;
  private final EnTetePage enTete =
      new EnTetePage("Mes tâches").fil(new FilAriane().ici("Mes tâches"));
  private final FiltresTaches filtres = new FiltresTaches(MesTachesView::aller);
  private final Paragraph compte = new Paragraph();
  private final Div resultat = new Div();

  MesTachesView(TacheConsultation taches) {
    this.taches = taches;
    grille = new GrilleTaches(taches);
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    add(enTete, filtres, compte, resultat);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters adresse = event.getLocation().getQueryParameters();
    FiltreTaches filtre = UrlTaches.lire(adresse);
    filtres.montrer(filtre, taches.etapes());
    int nombre = grille.montrer(filtre);
    boolean vierge = nombre == 0 && filtre.estVide();
    filtres.setVisible(!vierge);
    compte.setText(nombre == 0 ? "" : Formats.compte(nombre, "tâche", "tâches"));
    resultat.removeAll();
    if (vierge) {
      resultat.add(rien());
    } else if (nombre == 0) {
      resultat.add(filtreSansReponse());
    } else {
      resultat.add(grille);
      grille.revenirA(UrlTaches.ligne(adresse));
    }
  }

  private static EtatVide rien() {
    return new EtatVide(
        "Rien ne vous attend",
        "Les textes à rédiger, à valider ou à signer apparaîtront ici dès que ce sera votre"
            + " tour. Vous en serez averti.",
        new Anchor("conventions", "Voir les conventions"));
  }

  private EtatVide filtreSansReponse() {
    int toutes = taches.compter(FiltreTaches.TOUT);
    String reste =
        toutes == 0
            ? "Rien d’autre ne vous attend."
            : "Sans filtre, la liste en compte %d.".formatted(toutes);
    return new EtatVide(
        "Aucune tâche ne correspond à ces filtres",
        "Filtres posés : %s. %s".formatted(filtres.enClair(), reste),
        new Button("Effacer les filtres", clic -> aller(FiltreTaches.TOUT)));
  }

  private static void aller(FiltreTaches filtre) {
    UI.getCurrentOrThrow().navigate(MesTachesView.class, UrlTaches.ecrire(filtre));
  }
}
