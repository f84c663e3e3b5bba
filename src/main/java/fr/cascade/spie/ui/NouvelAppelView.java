package fr.cascade.spie.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelSaisi;
import fr.cascade.spie.AppelService;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Opens a call in preparation; its form and its grid are composed next. */
@Route(SpieView.NOUVEAU)
@PageTitle("Nouvel appel – Cascade")
@PermitAll
class NouvelAppelView extends Div implements BeforeEnterObserver {

  private final AppelConsultation appels;
  private final AppelService service;
  private final FormulaireAppel formulaire = new FormulaireAppel();

  NouvelAppelView(AppelConsultation appels, AppelService service, HorlogeMetier horloge) {
    this.appels = appels;
    this.service = service;
    addClassName("spie");
    formulaire.montrer(depart(horloge.aujourdhui()));
    var creer = new Button("Créer l’appel", _ -> creer());
    creer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons = new Div(creer, new Anchor(SpieRoutes.SPIE, "Annuler"));
    boutons.addClassName("boutons");
    add(
        new EnTetePage("Nouvel appel")
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(
                "L’appel part du formulaire et de la grille du SPIE ; vous les adapterez ensuite."),
        Adresses.carte("Ce que dit l’appel", formulaire, boutons));
  }

  private static AppelSaisi depart(LocalDate jour) {
    return new AppelSaisi(
        "",
        "",
        "Un conseil départemental, ou un autre organisme avec l’accord écrit du conseil départemental.",
        jour.plusDays(15).atTime(9, 0).atZone(HorlogeMetier.PARIS).toInstant(),
        jour.plusDays(75).atTime(23, 59, 59).atZone(HorlogeMetier.PARIS).toInstant(),
        15,
        30,
        BigDecimal.valueOf(500_000),
        BigDecimal.valueOf(15_000_000),
        "La meilleure moyenne au premier critère, puis la médiane, puis l’ordre de dépôt.",
        "Recours gracieux auprès du ministère, ou contentieux devant le tribunal administratif, dans les deux mois.");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!appels.peutPreparer()) {
      throw new AccesRefuseException("Seul un chargé de mission national prépare un appel.");
    }
  }

  private void creer() {
    Messages.essayer(
        () -> {
          var id = service.preparer(formulaire.lire());
          Messages.succes("Appel créé.");
          UI.getCurrentOrThrow().navigate(SpieRoutes.appel(id));
        },
        formulaire.champs());
  }
}
