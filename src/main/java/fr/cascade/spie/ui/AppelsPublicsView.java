package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.SpieRoutes;
import java.util.List;

/** Calls that are open, to come or decided: read by everybody, without a connection. */
@Route(SpieRoutes.PUBLIC)
@PageTitle("Appels à candidatures – Cascade")
@AnonymousAllowed
class AppelsPublicsView extends Div implements BeforeEnterObserver {

  private final AppelConsultation appels;

  AppelsPublicsView(AppelConsultation appels) {
    this.appels = appels;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    List<AppelLu> publies = appels.publies();
    add(
        new EnTetePage("Appels à candidatures")
            .etat(
                publies.isEmpty()
                    ? ""
                    : Formats.compte(publies.size(), "appel publié", "appels publiés") + "."));
    if (publies.isEmpty()) {
      add(
          new EtatVide(
              "Aucun appel pour l’instant",
              "Les appels ouverts aux territoires, puis leurs résultats, apparaîtront ici."));
    }
    publies.forEach(a -> add(carte(a)));
  }

  private static Component carte(AppelLu appel) {
    var titre = new H2(new Anchor(SpieRoutes.publique(appel.id()), appel.titre()));
    var carte = new Section(titre, Badges.appel(appel.etat()), new Paragraph(dates(appel)));
    carte.addClassName("carte");
    return carte;
  }

  static String dates(AppelLu appel) {
    return switch (appel.etat()) {
      case RESULTATS ->
          "Résultats publiés le "
              + Formats.dateHeure(java.util.Objects.requireNonNull(appel.resultatsLe()))
              + ".";
      case OUVERT -> "Candidatures reçues jusqu’au %s (heure de Paris).".formatted(fin(appel));
      case EN_PREPARATION, A_VENIR ->
          "Ouverture le %s, clôture le %s (heure de Paris)."
              .formatted(Formats.dateHeure(appel.ouvertureLe()), fin(appel));
      case CLOS, INSTRUCTION, SELECTION ->
          "Clos le %s (heure de Paris) ; les résultats seront annoncés à tous en même temps."
              .formatted(fin(appel));
    };
  }

  private static String fin(AppelLu appel) {
    return Formats.dateHeure(appel.clotureLe());
  }
}
