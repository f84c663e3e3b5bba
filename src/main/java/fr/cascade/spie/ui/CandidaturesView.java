package fr.cascade.spie.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureFiltre;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.ExportBilanService;
import fr.cascade.spie.ExportSpieService;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a call received, as far as the reader may see; filters live in the address. */
@Route(SpieRoutes.CANDIDATURES)
@PageTitle("Candidatures – Cascade")
@PermitAll
class CandidaturesView extends Div implements BeforeEnterObserver {

  private final AppelConsultation appels;
  private final CandidatureConsultation candidatures;
  private final ExportSpieService exports;
  private final ExportBilanService bilans;
  private final TextField texte = new TextField("Rechercher");
  private final ComboBox<CandidatureStatut> statut = new ComboBox<>("État");
  private AppelId id = new AppelId(0);
  private boolean garnit;

  CandidaturesView(
      AppelConsultation appels,
      CandidatureConsultation candidatures,
      ExportSpieService exports,
      ExportBilanService bilans) {
    this.appels = appels;
    this.candidatures = candidatures;
    this.exports = exports;
    this.bilans = bilans;
    addClassName("spie");
    statut.setItems(Arrays.asList(CandidatureStatut.values()));
    statut.setItemLabelGenerator(CandidatureStatut::libelle);
    statut.setClearButtonVisible(true);
    statut.addValueChangeListener(_ -> aller());
    texte.setClearButtonVisible(true);
    texte.setValueChangeMode(ValueChangeMode.LAZY);
    texte.addValueChangeListener(_ -> aller());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.appel(event);
    AppelLu appel = appels.lire(id);
    lireAdresse(event.getLocation().getQueryParameters());
    var filtre = new CandidatureFiltre(id, texte.getValue(), statut.getValue(), false);
    int nombre = candidatures.compter(filtre);
    removeAll();
    var filtres = new Div(texte, statut);
    filtres.addClassName("filtres");
    var compte = new Paragraph(Formats.compte(nombre, "candidature", "candidatures"));
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    add(
        new EnTetePage("Candidatures")
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(appel.titre() + ". " + AppelsPublicsView.dates(appel)),
        filtres,
        compte);
    if (nombre == 0) {
      add(
          new EtatVide(
              "Aucune candidature ici",
              "Les candidatures déposées de votre ressort apparaissent dans cette liste."));
    } else {
      add(new GrilleCandidatures(candidatures, filtre, nombre), exports(appel));
    }
  }

  private void lireAdresse(QueryParameters adresse) {
    garnit = true;
    texte.setValue(adresse.getSingleParameter("q").orElse(""));
    statut.setValue(
        adresse
            .getSingleParameter("etat")
            .flatMap(
                e ->
                    Arrays.stream(CandidatureStatut.values())
                        .filter(s -> s.name().equals(e))
                        .findFirst())
            .orElse(null));
    garnit = false;
  }

  private Div exports(AppelLu appel) {
    var liens =
        new Div(
            Adresses.ecrire(
                "Exporter (CSV)",
                "candidatures.csv",
                sortie -> exports.candidatures(id, false, sortie)),
            Adresses.ecrire(
                "Exporter (Excel)",
                "candidatures.xlsx",
                sortie -> exports.candidatures(id, true, sortie)));
    if (appel.etat() == AppelEtat.RESULTATS) {
      liens.add(
          Adresses.telecharger(
              "Promis et réalisé (CSV)",
              "promis-et-realise.csv",
              () -> bilans.promisEtRealise(id, false)),
          Adresses.telecharger(
              "Promis et réalisé (Excel)",
              "promis-et-realise.xlsx",
              () -> bilans.promisEtRealise(id, true)));
    }
    liens.addClassName("boutons");
    return liens;
  }

  private void aller() {
    if (garnit) {
      return;
    }
    Map<String, String> filtres = new HashMap<>();
    if (!texte.getValue().isBlank()) {
      filtres.put("q", texte.getValue());
    }
    if (statut.getValue() != null) {
      filtres.put("etat", Objects.requireNonNull(statut.getValue()).name());
    }
    UI.getCurrentOrThrow().navigate(SpieRoutes.candidatures(id), QueryParameters.simple(filtres));
  }
}
