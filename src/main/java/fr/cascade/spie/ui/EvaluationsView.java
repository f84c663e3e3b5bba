package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.spie.ActionAppel;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.EvaluationConsultation;
import fr.cascade.spie.EvaluationStatut;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;

/** What a member of the jury has to declare and to mark. */
@Route(SpieRoutes.EVALUATIONS)
@PageTitle("Notation – Cascade")
@PermitAll
class EvaluationsView extends Div implements BeforeEnterObserver {

  private final AppelConsultation appels;
  private final EvaluationConsultation evaluations;

  EvaluationsView(AppelConsultation appels, EvaluationConsultation evaluations) {
    this.appels = appels;
    this.evaluations = evaluations;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AppelId id = Adresses.appel(event);
    AppelLu appel = appels.lire(id);
    var miennes = evaluations.miennes(id);
    long faites = miennes.stream().filter(e -> e.statut() == EvaluationStatut.RENDUE).count();
    removeAll();
    var enTete =
        new EnTetePage("Noter les candidatures")
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(
                "%s : notes rendues sur %d candidatures, %d à rendre."
                    .formatted(appel.titre(), faites, miennes.size() - faites));
    if (appel.peut(ActionAppel.CLORE_NOTATION)) {
      enTete.actions(Adresses.bouton("Conduire l’appel", SpieRoutes.appel(id)));
    }
    add(enTete);
    if (miennes.isEmpty()) {
      add(
          new EtatVide(
              "Aucune candidature à noter",
              "Les candidatures sont confiées au jury à la clôture de l’appel ; celles avec"
                  + " lesquelles vous avez un lien n’apparaissent pas."));
      return;
    }
    var tableau = new Tableau("Candidatures à noter", "Candidature", "Recevabilité", "Ma part");
    miennes.forEach(
        e ->
            tableau.ligne(
                new Anchor(SpieRoutes.evaluation(e.candidature()), e.nom()),
                Badges.candidature(e.candidatureStatut()),
                new Span(Badges.evaluation(e.statut()))));
    add(
        Adresses.carte(
            Formats.compte(miennes.size(), "candidature confiée", "candidatures confiées"),
            tableau));
  }
}
