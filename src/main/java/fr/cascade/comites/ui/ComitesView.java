package fr.cascade.comites.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteFiltre;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.EtatCadence.Situation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The committees of the perimeter: who keeps the cadence, who no longer can; filters in the URL.
 */
@Route(ComiteRoutes.LISTE)
@PageTitle("Comités – Cascade")
@Menu(title = "Comités", order = 30, icon = "vaadin:calendar-clock")
@PermitAll
class ComitesView extends Div implements BeforeEnterObserver {

  private static final String TEXTE = "q";
  private static final String SITUATION = "cadence";
  private static final String TOUTES = "Toutes les situations";

  private final ComiteConsultation comites;
  private final HorlogeMetier horloge;
  private final EnTetePage enTete = new EnTetePage("Comités").fil(new FilAriane().ici("Comités"));
  private final TextField texte = new TextField("Rechercher");
  private final Select<Situation> situation = new Select<>();
  private final Div filtres = new Div(texte, situation);
  private final Paragraph compte = new Paragraph();
  private final Div resultat = new Div();

  ComitesView(ComiteConsultation comites, HorlogeMetier horloge) {
    this.comites = comites;
    this.horloge = horloge;
    regler();
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    if (!comites.animables("", 0, 1).isEmpty()) {
      enTete.actions(Mots.bouton("Ajouter un comité", ComiteRoutes.NOUVEAU));
    }
    add(enTete, filtres, compte, resultat);
  }

  private void regler() {
    filtres.addClassName("filtres-courriels");
    filtres.getElement().setAttribute("role", "search");
    filtres.getElement().setAttribute("aria-label", "Filtrer les comités");
    texte.setPlaceholder("Nom du comité");
    texte.setClearButtonVisible(true);
    texte.setValueChangeMode(ValueChangeMode.LAZY);
    situation.setLabel("Cadence");
    situation.setItems(Situation.values());
    situation.setItemLabelGenerator(s -> s == null ? TOUTES : s.libelle());
    situation.setEmptySelectionAllowed(true);
    situation.setEmptySelectionCaption(TOUTES);
    situation.setPlaceholder(TOUTES);
    texte.addValueChangeListener(change -> changer(change.isFromClient()));
    situation.addValueChangeListener(change -> changer(change.isFromClient()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ComiteFiltre filtre = lire(event.getLocation().getQueryParameters());
    if (!texte.getValue().strip().equals(filtre.texte())) {
      texte.setValue(filtre.texte());
    }
    situation.setValue(filtre.situation());
    montrer(filtre);
  }

  private void montrer(ComiteFiltre filtre) {
    int tous = comites.compter(ComiteFiltre.TOUT);
    int nombre = filtre.equals(ComiteFiltre.TOUT) ? tous : comites.compter(filtre);
    enTete.etat(phrase());
    filtres.setVisible(tous > 0);
    compte.setText(nombre == 0 ? "" : Formats.compte(nombre, "comité", "comités"));
    resultat.removeAll();
    if (tous == 0) {
      resultat.add(
          new EtatVide(
              "Aucun comité pour l’instant",
              "Un comité naît à l’entrée en vigueur de la convention qui le prévoit : ceux de votre"
                  + " territoire et de votre organisation apparaîtront ici."));
    } else if (nombre == 0) {
      resultat.add(
          new EtatVide(
              "Aucun comité ne correspond à ces filtres",
              "Élargissez la recherche, ou effacez les filtres pour tout revoir.",
              new Button("Effacer les filtres", _ -> aller(ComiteFiltre.TOUT))));
    } else {
      resultat.add(new GrilleComites(comites, filtre, nombre));
    }
  }

  private String phrase() {
    int perdus = comites.compter(new ComiteFiltre("", Situation.PERDUE));
    int presses = comites.compter(new ComiteFiltre("", Situation.PRESSANTE));
    int annee = horloge.aujourdhui().getYear();
    if (perdus == 0 && presses == 0) {
      return "En %d, aucun comité ne manque à sa cadence.".formatted(annee);
    }
    return "En %d, %s, %s."
        .formatted(
            annee,
            Formats.compte(
                perdus,
                "comité ne peut plus tenir sa cadence",
                "comités ne peuvent plus tenir leur cadence"),
            Formats.compte(presses, "a une échéance proche", "ont une échéance proche"));
  }

  private void changer(boolean parLaPersonne) {
    if (parLaPersonne) {
      aller(new ComiteFiltre(texte.getValue().strip(), situation.getValue()));
    }
  }

  private static ComiteFiltre lire(QueryParameters parametres) {
    String voulue = parametres.getSingleParameter(SITUATION).orElse("");
    return new ComiteFiltre(
        parametres.getSingleParameter(TEXTE).orElse("").strip(),
        Arrays.stream(Situation.values())
            .filter(s -> code(s).equals(voulue))
            .findFirst()
            .orElse(null));
  }

  private static void aller(ComiteFiltre filtre) {
    Map<String, String> valeurs = new LinkedHashMap<>();
    if (!filtre.texte().isBlank()) {
      valeurs.put(TEXTE, filtre.texte());
    }
    Situation voulue = filtre.situation();
    if (voulue != null) {
      valeurs.put(SITUATION, code(voulue));
    }
    UI.getCurrentOrThrow().navigate(ComitesView.class, QueryParameters.simple(valeurs));
  }

  private static String code(Situation situation) {
    return situation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
