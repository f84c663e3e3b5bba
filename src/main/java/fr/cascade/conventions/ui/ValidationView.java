package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** Where a second person reads a submitted text, then freezes it or sends it back. */
@Route(ConventionRoutes.VALIDATION)
@PermitAll
class ValidationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ConventionConsultation consultation;
  private final ConventionService conventions;
  private final AvisConsultation avis;
  private final AnnexeConsultation annexes;
  private String titre = "";

  ValidationView(
      ConventionConsultation consultation,
      ConventionService conventions,
      AvisConsultation avis,
      AnnexeConsultation annexes) {
    this.consultation = consultation;
    this.conventions = conventions;
    this.avis = avis;
    this.annexes = annexes;
    addClassName("validation");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionDetail detail = consultation.detail(AdresseConvention.lire(event));
    if (!detail.peut(ActionConvention.RENVOYER)) {
      Messages.information("Ce texte n’attend pas votre validation.");
      event.forwardTo(ConventionRoutes.fiche(detail.id()));
      return;
    }
    titre = detail.titre();
    removeAll();
    add(enTete(detail));
    if (!detail.peut(ActionConvention.VALIDER)) {
      add(
          new Encart(
              Ton.CONSULTATION,
              "Une autre personne doit valider ce texte",
              "Vous l’avez soumis vous-même : vous pouvez le relire et le renvoyer en rédaction,"
                  + " pas le valider."));
    }
    var corps =
        new Div(
            new Div(new TexteAValider(detail), annexes(detail.id())),
            new DossierAValider(detail, avis));
    corps.addClassName("texte-et-dossier");
    add(corps);
  }

  private Component annexes(ConventionId id) {
    var carte = new Section(new H2("Annexes"));
    carte.addClassName("carte");
    var sections = AnnexesLues.de(id, annexes);
    sections.forEach(s -> carte.add(AnnexesLues.article(new H3(s.titre()), s)));
    carte.setVisible(!sections.isEmpty());
    return carte;
  }

  private Component enTete(ConventionDetail detail) {
    List<Component> actions = new ArrayList<>();
    actions.add(new ApercuPdf(detail.id(), consultation));
    actions.add(new Button("Renvoyer au rédacteur…", clic -> renvoyer(detail.id())));
    if (detail.peut(ActionConvention.VALIDER)) {
      var valider = new Button("Valider et figer le texte", clic -> valider(detail));
      valider.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      actions.add(valider);
    }
    return new EnTetePage(detail.titre())
        .fil(EnTeteConvention.filJusqua(detail).ici("Validation"))
        .etat(detail.phrase())
        .badges(
            Badges.etat(detail.etat()),
            Badges.niveau(detail.niveau()),
            Badges.territoire(detail.territoireNom(), detail.territoire()))
        .actions(actions.toArray(Component[]::new));
  }

  private void valider(ConventionDetail detail) {
    Confirmation.demander(
        "Valider et figer le texte ?",
        "Le texte sera figé en PDF et ne changera plus. Il part aussitôt à la signature. "
            + OrdreDeSignature.phrase(detail.parties()),
        "Valider et figer",
        () ->
            Messages.essayer(
                () -> {
                  conventions.valider(detail.id());
                  partir(detail.id(), "Texte validé et figé : les signataires sont prévenus.");
                }));
  }

  private void renvoyer(ConventionId id) {
    new DialogueMotif(
            "Renvoyer le texte au rédacteur ?",
            "Le texte redevient un brouillon ; le rédacteur lira ce que vous écrivez ici.",
            "Que faut-il corriger ?",
            "Renvoyer",
            motif -> {
              conventions.renvoyer(id, motif);
              partir(id, "Texte renvoyé au rédacteur.");
            })
        .open();
  }

  private static void partir(ConventionId id, String phrase) {
    Messages.succes(phrase);
    UI.getCurrent().navigate(ConventionRoutes.fiche(id));
  }

  @Override
  public String getPageTitle() {
    return "Validation – " + titre;
  }
}
