package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.AvisService;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a consulted party reads the draft, then says what it thinks of it, once. */
@Route(ConventionRoutes.AVIS)
@PermitAll
class AvisView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ConventionConsultation conventions;
  private final AvisConsultation consultation;
  private final AvisService service;
  private String titre = "";

  AvisView(ConventionConsultation conventions, AvisConsultation consultation, AvisService service) {
    this.conventions = conventions;
    this.consultation = consultation;
    this.service = service;
    addClassName("rendre-avis");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionDetail detail = conventions.detail(AdresseConvention.lire(event));
    List<TourLu> tours = consultation.tours(detail.id());
    if (tours.isEmpty() || tours.getFirst().avis().stream().noneMatch(AvisLu::aMoi)) {
      Messages.information("Votre avis n’est pas demandé sur ce texte.");
      event.forwardTo(ConventionRoutes.fiche(detail.id()));
      return;
    }
    titre = detail.titre();
    montrer(detail, tours.getFirst());
  }

  private void montrer(ConventionDetail detail, TourLu tour) {
    List<AvisLu> aRendre =
        tour.ouvert() ? tour.avis().stream().filter(AvisLu::aRendre).toList() : List.of();
    var texte = new TexteSoumis(detail, !aRendre.isEmpty());
    var cote = new Aside();
    cote.addClassName("dossier");
    cote.getElement().setAttribute("aria-label", "Votre avis");
    if (aRendre.isEmpty()) {
      cote.add(rendus(detail, tour));
    } else {
      cote.add(new CarteAvis(detail.id(), tour, aRendre, texte, service, this::rendu));
    }
    var corps = new Div(texte, cote);
    corps.addClassName("texte-et-dossier");
    removeAll();
    add(enTete(detail, cote, !aRendre.isEmpty()), corps);
  }

  private Component enTete(ConventionDetail detail, Aside cote, boolean aRendre) {
    var aller =
        new Button("Aller à l’avis", clic -> cote.getElement().callJsFunction("scrollIntoView"));
    aller.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    aller.addClassName("etroit");
    aller.setVisible(aRendre);
    return new EnTetePage(detail.titre())
        .fil(
            new FilAriane()
                .lien("Mes tâches", "taches")
                .lien(detail.reference(), ConventionRoutes.fiche(detail.id()))
                .ici("Avis"))
        .etat(detail.phrase())
        .badges(
            Badges.etat(detail.etat()),
            Badges.niveau(detail.niveau()),
            Badges.territoire(detail.territoireNom(), detail.territoire()))
        .actions(aller, new ApercuPdf(detail.id(), conventions));
  }

  /** What the reader's parties answered, or why they no longer can. */
  private Component rendus(ConventionDetail detail, TourLu tour) {
    var liste = new ListeAvis();
    tour.avis().stream().filter(AvisLu::aMoi).forEach(a -> liste.add(ligne(detail, a)));
    var carte = new Section(new H2("Votre avis"), liste);
    carte.addClassName("carte");
    return carte;
  }

  private LigneAvis ligne(ConventionDetail detail, AvisLu avis) {
    var ligne = new LigneAvis(detail, avis, consultation);
    avis.propositions()
        .forEach(p -> ligne.add(new Paragraph("Rédaction proposée : " + p.designation())));
    return ligne;
  }

  private void rendu() {
    Messages.succes("Avis rendu : le rédacteur le lira avec ceux des autres parties.");
    UI ui = UI.getCurrentOrThrow();
    ui.refreshCurrentRoute(false);
    ui.getPage().executeJs("document.getElementById('contenu')?.scrollIntoView()");
  }

  @Override
  public String getPageTitle() {
    return "Avis – " + titre;
  }
}
