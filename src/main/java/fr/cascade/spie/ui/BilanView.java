package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.spie.SpieRoutes;
import fr.cascade.spie.SuiviSpie;
import fr.cascade.spie.SuiviSpieConsultation;
import jakarta.annotation.security.PermitAll;

/**
 * Promised against delivered on one page, to read or to print; final once the agreement is over.
 */
@Route(SpieRoutes.BILAN)
@PageTitle("Bilan – Cascade")
@PermitAll
class BilanView extends Div implements BeforeEnterObserver {

  private final SuiviSpieConsultation consultation;

  BilanView(SuiviSpieConsultation consultation) {
    this.consultation = consultation;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SuiviSpie suivi = consultation.lire(Adresses.convention(event));
    removeAll();
    var enTete =
        new EnTetePage("Promis et réalisé : " + suivi.nom())
            .sous("Convention", ConventionRoutes.fiche(suivi.convention()))
            .etat(
                (suivi.termine()
                        ? "Bilan final : la convention est arrivée à son terme. "
                        : "Bilan à ce jour. ")
                    + TableauxSuivi.resume(suivi));
    if (suivi.inventee()) {
      enTete.badges(Badges.inventee());
    }
    add(
        enTete,
        Adresses.carte("Indicateurs", TableauxSuivi.indicateurs(suivi, _ -> new Span())),
        Adresses.carte("Engagements", TableauxSuivi.promesses(suivi, _ -> new Span())),
        Adresses.carte("Versements de l’État", TableauxSuivi.versements(suivi, _ -> new Span())),
        new Paragraph(
            new Anchor(
                ConventionRoutes.fiche(suivi.convention()) + "?onglet=promis-et-realise",
                "Revenir à la convention")));
  }
}
