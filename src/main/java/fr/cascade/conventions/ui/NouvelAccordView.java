package fr.cascade.conventions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.NouvelAccord;
import fr.cascade.conventions.PlanAccord;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the draft of a national accord: what it is about, on which plan, from when to when. */
@Route(ConventionRoutes.NOUVEL_ACCORD)
@PageTitle("Nouvel accord-cadre – Cascade")
@PermitAll
class NouvelAccordView extends Div implements BeforeEnterObserver {

  private final ConventionService service;
  private final ConventionConsultation consultation;
  private final TextField sujet = new TextField("Sujet de l’accord");
  private final RadioButtonGroup<PlanAccord> plan = new RadioButtonGroup<>("Plan de départ");
  private final OrderedList rubriques = new OrderedList();
  private final ChampDate debut = new ChampDate("Date de début");
  private final ChampDate fin = new ChampDate("Date de fin");

  NouvelAccordView(
      ConventionService service, ConventionConsultation consultation, HorlogeMetier horloge) {
    this.service = service;
    this.consultation = consultation;
    sujet.setHelperText(
        "Il complète le titre, par exemple « Insertion par l’activité économique ».");
    sujet.setWidthFull();
    sujet.setRequiredIndicatorVisible(true);
    plan.setItems(PlanAccord.values());
    plan.setItemLabelGenerator(PlanAccord::libelle);
    plan.addValueChangeListener(choix -> montrer(choix.getValue()));
    plan.setValue(PlanAccord.ACCORD_CADRE);
    debut.setValue(horloge.aujourdhui());
    for (ChampDate champ : new ChampDate[] {debut, fin}) {
      champ.setRequiredIndicatorVisible(true);
      champ.setManualValidation(true);
      champ.addValueChangeListener(saisie -> champ.setInvalid(false));
    }
    sujet.setManualValidation(true);
    var dates = new Div(debut, fin);
    dates.addClassName("dates");
    var creer = new Button("Créer le brouillon", clic -> creer());
    creer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons = new Div(creer, new Anchor(ConventionRoutes.LISTE, "Annuler"));
    boutons.addClassName("boutons");
    var champs = new Div(sujet, plan, rubriques, dates, boutons);
    champs.addClassNames("carte", "nouvel-accord");
    add(
        new EnTetePage("Nouvel accord-cadre")
            .fil(
                new FilAriane()
                    .lien("Conventions", ConventionRoutes.LISTE)
                    .ici("Nouvel accord-cadre"))
            .etat(
                "Le brouillon s’ouvre dans l’atelier : vous y écrirez les articles, les chiffres et"
                    + " ce qu’ils imposent aux textes qui déclineront l’accord."),
        champs);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!consultation.peutFonder()) {
      throw new AccesRefuseException("Seul un chargé de mission national écrit un accord-cadre.");
    }
  }

  private void montrer(PlanAccord choisi) {
    rubriques.removeAll();
    choisi.rubriques().forEach(r -> rubriques.add(new ListItem(r.titre())));
  }

  private void creer() {
    LocalDate du = date(debut);
    LocalDate au = date(fin);
    sujet.setInvalid(false);
    if (du == null || au == null) {
      return;
    }
    Messages.essayer(
        () -> {
          var id = service.fonder(new NouvelAccord(sujet.getValue(), plan.getValue(), du, au));
          Messages.succes("Brouillon créé.");
          UI.getCurrentOrThrow().navigate(ConventionRoutes.atelier(id));
        },
        Map.of("sujet", sujet, "fin", fin, "debut", debut));
  }

  private static @Nullable LocalDate date(ChampDate champ) {
    champ.setInvalid(champ.getValue() == null);
    champ.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
    return champ.getValue();
  }
}
