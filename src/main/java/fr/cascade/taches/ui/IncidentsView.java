package fr.cascade.taches.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.taches.IncidentConsultation;
import fr.cascade.taches.IncidentLu;
import fr.cascade.taches.IncidentService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Steps that the portal could not do by itself, page by page, for administrators. */
@Route("administration/incidents")
@PageTitle("Incidents – Cascade")
@Menu(title = "Incidents", order = 82, icon = "vaadin:warning")
@RolesAllowed("ADMINISTRATEUR")
class IncidentsView extends Div {

  private static final int PAGE = 20;

  private final IncidentConsultation incidents;
  private final IncidentService actes;
  private final EnTetePage enTete =
      new EnTetePage("Incidents").fil(new FilAriane().ici("Incidents"));
  private final OrderedList liste = new OrderedList();
  private final Button suite = new Button("Afficher la suite");
  private final Div contenu = new Div();
  private int limite = PAGE;

  IncidentsView(IncidentConsultation incidents, IncidentService actes) {
    this.incidents = incidents;
    this.actes = actes;
    liste.addClassName("incidents");
    suite.addClickListener(
        _ -> {
          limite += PAGE;
          lire();
        });
    enTete.actions(new Button("Actualiser", _ -> lire()));
    add(enTete, contenu);
    lire();
  }

  private void lire() {
    int nombre = incidents.compter();
    enTete.etat(phrase(nombre, incidents.compterArretes()));
    contenu.removeAll();
    if (nombre == 0) {
      contenu.add(
          new EtatVide(
              "Aucun incident",
              "Une étape que le portail ne parvient pas à faire seul (une relance, une clôture)"
                  + " apparaîtra ici avec sa cause, pour être relancée.",
              new Anchor("administration/courriels", "Voir les courriels")));
      return;
    }
    List<IncidentLu> page = incidents.incidents(0, limite);
    liste.removeAll();
    page.forEach(incident -> liste.add(new CarteIncident(incident, this::agir)));
    suite.setVisible(nombre > page.size());
    contenu.add(liste, suite);
  }

  private static String phrase(int nombre, int arretes) {
    if (nombre == 0) {
      return "Toutes les étapes automatiques ont abouti.";
    }
    String debut = Formats.compte(nombre, "étape en échec", "étapes en échec");
    return arretes == 0
        ? debut + " ; le portail réessaie de lui-même."
        : "%s, dont %s : une relance est nécessaire."
            .formatted(debut, Formats.compte(arretes, "arrêtée", "arrêtées"));
  }

  private void agir(CarteIncident.Acte acte, IncidentLu incident) {
    Messages.essayer(
        () -> {
          switch (acte) {
            case REESSAYER -> reessayer(incident);
            case SUSPENDRE -> {
              actes.suspendre(incident.reference());
              Messages.succes("Les essais sont suspendus.");
            }
            case REPRENDRE -> {
              actes.reprendre(incident.reference());
              Messages.succes("Les essais reprennent.");
            }
          }
        });
    lire();
  }

  private void reessayer(IncidentLu incident) {
    actes
        .reessayer(incident.reference())
        .ifPresentOrElse(
            cause ->
                Messages.information(
                    "Nouvel échec de l’étape « %s » : %s".formatted(incident.etape(), cause)),
            () ->
                Messages.succes(
                    "L’étape « %s » est faite, l’incident est réglé.".formatted(incident.etape())));
  }
}
