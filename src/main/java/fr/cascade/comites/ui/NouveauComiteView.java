package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.ComiteService;
import fr.cascade.comites.ConventionAnimable;
import fr.cascade.comites.NouveauComite;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Adds a committee beside the one that the text makes by itself. */
@Route(ComiteRoutes.NOUVEAU)
@PageTitle("Ajouter un comité – Cascade")
@PermitAll
class NouveauComiteView extends Div implements BeforeEnterObserver {

  private final ComiteConsultation comites;
  private final ComiteService service;

  NouveauComiteView(ComiteConsultation comites, ComiteService service) {
    this.comites = comites;
    this.service = service;
    addClassName("page-nouveau-comite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    if (comites.animables("", 0, 1).isEmpty()) {
      event.forwardTo(ComiteRoutes.LISTE);
      return;
    }
    var formulaire = new FormulaireComite(comites, voulue(event));
    add(enTete(), formulaire, boutons(formulaire));
  }

  private @Nullable ConventionAnimable voulue(BeforeEnterEvent event) {
    String id =
        event.getLocation().getQueryParameters().getSingleParameter("convention").orElse("");
    return id.matches("\\d{1,18}")
        ? comites.animable(new ConventionId(Long.parseLong(id))).orElse(null)
        : null;
  }

  private static Component enTete() {
    return new EnTetePage("Ajouter un comité")
        .fil(new FilAriane().lien("Comités", ComiteRoutes.LISTE).ici("Ajouter un comité"))
        .etat(
            "Le comité que prévoit le texte naît de lui-même à son entrée en vigueur ; ajoutez ici"
                + " les autres : comités techniques, comités de bassin.");
  }

  private Component boutons(FormulaireComite formulaire) {
    var creer = new Button("Créer le comité", _ -> creer(formulaire));
    creer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons =
        new Div(
            creer, new Button("Annuler", _ -> UI.getCurrentOrThrow().navigate(ComiteRoutes.LISTE)));
    boutons.addClassName("boutons-page");
    return boutons;
  }

  private void creer(FormulaireComite formulaire) {
    var champs = formulaire.champs();
    if (!formulaire.complet()) {
      return;
    }
    Messages.essayer(
        () -> {
          NouveauComite nouveau = formulaire.lire();
          var id =
              formulaire.avecParties() ? service.creerAvecParties(nouveau) : service.creer(nouveau);
          Messages.succes("Comité créé. Vérifiez ses membres, puis planifiez sa première réunion.");
          UI.getCurrentOrThrow().navigate(ComiteRoutes.comite(id));
        },
        champs);
  }
}
