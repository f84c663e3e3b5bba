package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.OrganisationRoutes;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory of organisations under their names of the day; the search lives in the URL. */
@Route(OrganisationRoutes.LISTE)
@PageTitle("Organisations – Cascade")
@Menu(title = "Organisations", order = 50, icon = "vaadin:building-o")
@PermitAll
class OrganisationsView extends Div implements BeforeEnterObserver {

  private static final String TEXTE = "q";

  private final OrganisationConsultation consultation;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;
  private final EnTetePage enTete =
      new EnTetePage("Organisations").fil(new FilAriane().ici("Organisations"));
  private final TextField recherche = new TextField("Rechercher une organisation");
  private final Grid<Organisation> grille = new Grid<>();
  private final EtatVide vide =
      new EtatVide(
          "Aucune organisation ne porte ce nom.",
          "La recherche ignore les accents et connaît les noms passés.");
  private final Map<TerritoireCode, String> noms = new HashMap<>();

  OrganisationsView(
      OrganisationConsultation consultation,
      OrganisationService service,
      UtilisateurConsultation comptes,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.consultation = consultation;
    this.territoires = territoires;
    this.horloge = horloge;
    recherche.setPlaceholder("Nom ou sigle");
    recherche.setClearButtonVisible(true);
    recherche.setWidth("22rem");
    recherche.setValueChangeMode(ValueChangeMode.LAZY);
    recherche.addValueChangeListener(
        saisie -> {
          if (saisie.isFromClient()) {
            garderDansLUrl();
          }
          actualiser();
        });
    colonnes();
    grille.setItems(requete -> lire(requete.getOffset(), requete.getLimit()), _ -> compter());
    if (service.ouvrable()) {
      enTete.actions(
          new Button(
              "Ouvrir une organisation",
              _ ->
                  new DialogueOrganisation(
                          comptes,
                          territoires,
                          horloge.aujourdhui(),
                          creation ->
                              UI.getCurrentOrThrow()
                                  .navigate(OrganisationRoutes.fiche(service.creer(creation))))
                      .open()));
    }
    add(enTete, recherche, grille, vide);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    recherche.setValue(
        event.getLocation().getQueryParameters().getSingleParameter(TEXTE).orElse(""));
    actualiser();
  }

  private void colonnes() {
    grille.getElement().setAttribute("aria-label", "Organisations");
    grille
        .addComponentColumn(
            organisation ->
                new Anchor(OrganisationRoutes.fiche(organisation.id()), organisation.nom()))
        .setHeader("Nom")
        .setFlexGrow(3);
    grille.addColumn(organisation -> organisation.type().libelle()).setHeader("Type");
    grille
        .addColumn(organisation -> noms.getOrDefault(organisation.territoire(), ""))
        .setHeader("Territoire");
    grille.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grille.setSelectionMode(Grid.SelectionMode.NONE);
    grille.setWidthFull();
    grille.setHeight("34rem");
  }

  /** A page of rows, and the names of their territories in one query. */
  private Stream<Organisation> lire(int depuis, int nombre) {
    List<Organisation> page =
        consultation.rechercher(recherche.getValue(), null, horloge.aujourdhui(), depuis, nombre);
    noms.putAll(
        territoires.noms(
            page.stream().map(Organisation::territoire).collect(Collectors.toSet()),
            horloge.aujourdhui()));
    return page.stream();
  }

  private int compter() {
    return consultation.compter(recherche.getValue(), null, horloge.aujourdhui());
  }

  private void garderDansLUrl() {
    var parametres =
        recherche.isEmpty()
            ? QueryParameters.empty()
            : QueryParameters.of(TEXTE, recherche.getValue());
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(OrganisationRoutes.LISTE, parametres));
  }

  private void actualiser() {
    int nombre = compter();
    grille.setVisible(nombre > 0);
    vide.setVisible(nombre == 0);
    enTete.etat(
        "%s, sous leur nom du %s."
            .formatted(
                Formats.compte(nombre, "organisation", "organisations"),
                Formats.date(horloge.aujourdhui())));
    grille.getDataProvider().refreshAll();
  }
}
