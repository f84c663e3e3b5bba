package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.cascade.comites.ArticleConcerne;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.SeanceService;
import fr.cascade.comites.SeanceTenue;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** A meeting held already, on one screen: when, who was there, what was decided. */
@Route(ComiteRoutes.REUNION_TENUE)
@PageTitle("Réunion déjà tenue – Cascade")
@PermitAll
class ReunionTenueView extends Div implements BeforeEnterObserver {

  private final ComiteConsultation comites;
  private final SeanceService seances;
  private final HorlogeMetier horloge;
  private final CheckboxGroup<MembreLu> presents =
      new CheckboxGroup<>("Personnes présentes, au moins une");
  private final Div lignes = new Div();
  private final List<LigneDecision> decisions = new ArrayList<>();

  ReunionTenueView(ComiteConsultation comites, SeanceService seances, HorlogeMetier horloge) {
    this.comites = comites;
    this.seances = seances;
    this.horloge = horloge;
    addClassName("page-reunion-tenue");
    presents.setItemLabelGenerator(MembreLu::qualite);
    presents.setItemHelperGenerator(MembreLu::organisation);
    presents.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    presents.setManualValidation(true);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var jour = horloge.aujourdhui();
    ComiteDetail comite = comites.detail(new ComiteId(Adresse.id(event)), jour.getYear());
    if (!comite.pilote()) {
      event.forwardTo(ComiteRoutes.comite(comite.id()));
      return;
    }
    var champs = new ChampsHoraire(comite.habitude(), null);
    presents.setItems(comite.membres());
    removeAll();
    add(
        enTete(comite),
        Mots.carte("Quand", champs),
        Mots.carte("Qui", presents),
        carteDecisions(comite.articles()),
        boutons(comite, champs));
  }

  private static Component enTete(ComiteDetail comite) {
    return new EnTetePage("Enregistrer une %s déjà tenue".formatted(comite.type().mot()))
        .fil(
            new FilAriane()
                .lien("Comités", ComiteRoutes.LISTE)
                .lien(comite.nom(), ComiteRoutes.comite(comite.id()))
                .ici("Déjà tenue"))
        .etat("Elle compte pour la cadence ; ses décisions sont suivies comme les autres.");
  }

  private Component carteDecisions(List<ArticleConcerne> articles) {
    var ajouter = new Button("Ajouter une décision", _ -> ajouter(articles).viser());
    lignes.removeAll();
    decisions.clear();
    ajouter(articles);
    return Mots.carte("Décisions (facultatif)", lignes, ajouter);
  }

  private LigneDecision ajouter(List<ArticleConcerne> articles) {
    var ligne =
        new LigneDecision(
            articles,
            otee -> {
              decisions.remove(otee);
              lignes.remove(otee);
            });
    decisions.add(ligne);
    lignes.add(ligne);
    return ligne;
  }

  private Component boutons(ComiteDetail comite, ChampsHoraire champs) {
    var enregistrer = new Button("Enregistrer", _ -> enregistrer(comite, champs));
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons =
        new Div(
            enregistrer,
            new Button(
                "Annuler", _ -> UI.getCurrentOrThrow().navigate(ComiteRoutes.comite(comite.id()))));
    boutons.addClassName("boutons-page");
    return boutons;
  }

  private void enregistrer(ComiteDetail comite, ChampsHoraire champs) {
    presents.setInvalid(false);
    var tapees = decisions.stream().filter(d -> !d.vide()).toList();
    boolean incompletes = tapees.stream().filter(LigneDecision::incomplete).count() > 0;
    var saisie = champs.lire();
    if (incompletes || saisie.isEmpty()) {
      return;
    }
    var parNom = champs.champs();
    parNom.put("presents", presents);
    boolean fait =
        Messages.essayer(
            () ->
                seances.enregistrerTenue(
                    comite.id(),
                    new SeanceTenue(
                        saisie.get().horaire(),
                        presents.getValue().stream().map(MembreLu::id).toList(),
                        tapees.stream().map(LigneDecision::lire).toList())),
            parNom);
    if (fait) {
      Messages.succes("%s enregistrée.".formatted(comite.type().motEnTete()));
      UI.getCurrentOrThrow()
          .navigate(
              ComiteView.class,
              new RouteParameters("id", String.valueOf(comite.id().valeur())),
              QueryParameters.of("annee", String.valueOf(saisie.get().date().getYear())));
    }
  }
}
