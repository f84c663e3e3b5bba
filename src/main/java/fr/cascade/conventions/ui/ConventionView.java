package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.ConsultationService;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionSuivieService;
import fr.cascade.conventions.DocumentsConsultation;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.conventions.RetraitService;
import fr.cascade.moteur.ui.DiagrammeProcessus;
import fr.cascade.socle.ConventionId;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of one agreement: what it is, what can be done, and the tabs that modules contribute.
 * Tabs are found at run time: what no page shows but a tab is named here, for the browser bundle.
 */
@Route(ConventionRoutes.FICHE)
@Uses(DiagrammeProcessus.class)
@Uses(Upload.class)
@PermitAll
class ConventionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String ONGLET = "onglet";

  private final ConventionConsultation conventions;
  private final DocumentsConsultation documents;
  private final Retrait retrait;
  private final ActesConsultation consultation;
  private final Suivi suivi;
  private final List<OngletConvention> onglets;
  private final Div enTete = new Div();
  private final BarreOnglets barre = new BarreOnglets(this::aller);
  private @Nullable ConventionDetail convention;

  ConventionView(
      ConventionConsultation conventions,
      DocumentsConsultation documents,
      RetraitService retraits,
      ConsultationService consultations,
      AvisConsultation avis,
      ConventionSuivieService suivies,
      List<OngletConvention> onglets) {
    this.conventions = conventions;
    this.documents = documents;
    this.retrait = new Retrait(retraits);
    this.consultation = new ActesConsultation(consultations, avis);
    this.suivi = new Suivi(suivies);
    this.onglets =
        onglets.stream().sorted(Comparator.comparingInt(OngletConvention::ordre)).toList();
    addClassName("fiche-convention");
    add(enTete, barre, barre.panneau());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionId id = AdresseConvention.lire(event);
    ConventionDetail lue = conventions.detail(id);
    if (!lue.equals(convention)) {
      convention = lue;
      enTete.removeAll();
      enTete.add(EnTeteConvention.de(lue, documents, secondaires(lue)));
    }
    String voulu = event.getLocation().getQueryParameters().getSingleParameter(ONGLET).orElse("");
    barre.montrer(onglets.stream().filter(o -> o.visible(lue)).toList(), voulu, lue);
  }

  private List<Component> secondaires(ConventionDetail lue) {
    List<Component> secondaires = new ArrayList<>(List.of(suivi.bouton(lue)));
    secondaires.addAll(retrait.boutons(lue));
    consultation.bouton(lue).ifPresent(secondaires::add);
    return secondaires;
  }

  @Override
  public String getPageTitle() {
    return convention == null ? "Convention" : convention.titre() + " – Cascade";
  }

  private void aller(OngletConvention onglet) {
    if (convention != null) {
      UI.getCurrent()
          .navigate(
              ConventionView.class,
              new RouteParameters("id", String.valueOf(convention.id().valeur())),
              QueryParameters.of(ONGLET, onglet.cle()));
    }
  }
}
