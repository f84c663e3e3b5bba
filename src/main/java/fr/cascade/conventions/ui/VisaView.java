package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.VisaLu;
import fr.cascade.conventions.VisaService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where a service reads a submitted text, then gives its visa or refuses it. */
@Route(ConventionRoutes.VISA)
@PermitAll
class VisaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ConventionConsultation consultation;
  private final VisaService visas;
  private final AvisConsultation avis;
  private String titre = "";

  VisaView(ConventionConsultation consultation, VisaService visas, AvisConsultation avis) {
    this.consultation = consultation;
    this.visas = visas;
    this.avis = avis;
    addClassName("validation");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionDetail detail = consultation.detail(AdresseConvention.lire(event));
    Optional<VisaLu> visa = detail.visas().stream().filter(VisaLu::aDonner).findFirst();
    if (visa.isEmpty()) {
      Messages.information("Ce texte n’attend pas votre visa.");
      event.forwardTo(ConventionRoutes.fiche(detail.id()));
      return;
    }
    titre = detail.titre();
    removeAll();
    var corps = new Div(new TexteAValider(detail), new DossierAValider(detail, avis));
    corps.addClassName("texte-et-dossier");
    add(enTete(detail, visa.get()), corps);
  }

  private Component enTete(ConventionDetail detail, VisaLu visa) {
    var viser = new Button("Viser le texte", clic -> viser(detail.id(), visa));
    viser.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new EnTetePage(detail.titre())
        .fil(EnTeteConvention.filJusqua(detail).ici("Visa"))
        .etat(detail.phrase())
        .badges(
            Badges.etat(detail.etat()),
            Badges.niveau(detail.niveau()),
            Badges.territoire(detail.territoireNom(), detail.territoire()))
        .actions(
            new ApercuPdf(detail.id(), consultation),
            new Button("Refuser le visa…", clic -> refuser(detail.id(), visa)),
            viser);
  }

  private void viser(ConventionId id, VisaLu visa) {
    Confirmation.demander(
        "Viser ce texte pour %s ?".formatted(visa.organisationNom()),
        "Votre visa dit que le service a lu le texte et ne s’oppose pas à sa validation. Il ne se"
            + " reprend pas.",
        "Viser",
        () ->
            Messages.essayer(
                () -> {
                  visas.viser(id, visa.id());
                  partir(id, "Visa donné.");
                }));
  }

  private void refuser(ConventionId id, VisaLu visa) {
    new DialogueMotif(
            "Refuser le visa de %s ?".formatted(visa.organisationNom()),
            "Le texte redevient un brouillon ; le rédacteur lira ce que vous écrivez ici.",
            "Qu’est-ce qui empêche votre visa ?",
            "Refuser le visa",
            motif -> {
              visas.refuser(id, visa.id(), motif);
              partir(id, "Visa refusé : le texte retourne à son rédacteur.");
            })
        .open();
  }

  private static void partir(ConventionId id, String phrase) {
    Messages.succes(phrase);
    UI.getCurrentOrThrow().navigate(ConventionRoutes.fiche(id));
  }

  @Override
  public String getPageTitle() {
    return "Visa – " + titre;
  }
}
