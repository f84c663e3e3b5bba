package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DerogationLue;
import fr.cascade.conventions.DerogationService;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.documents.DifferenceTexte;
import fr.cascade.socle.DerogationId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.TexteRiche;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** Where the level that set an obligation accepts a weaker text, or keeps the obligation. */
@Route(ConventionRoutes.DEROGATION)
@PermitAll
class DerogationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final DerogationService derogations;
  private final ConventionConsultation conventions;

  DerogationView(DerogationService derogations, ConventionConsultation conventions) {
    this.derogations = derogations;
    this.conventions = conventions;
    addClassName("derogation");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DerogationLue derogation =
        derogations.lire(new DerogationId(AdresseConvention.lire(event).valeur()));
    ConventionDetail texte = conventions.detail(derogation.beneficiaire());
    removeAll();
    add(enTete(derogation, texte), demande(derogation));
  }

  private Component enTete(DerogationLue derogation, ConventionDetail texte) {
    List<Component> actions = new ArrayList<>();
    if (derogation.aDecider()) {
      var accorder = new Button("Accorder…", clic -> accorder(derogation));
      accorder.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      actions.add(new Button("Refuser…", clic -> refuser(derogation)));
      actions.add(accorder);
    }
    return new EnTetePage("Demande de dérogation")
        .fil(EnTeteConvention.filJusqua(texte).ici("Dérogation"))
        .etat(etat(derogation))
        .badges(
            Badges.derogation(derogation.statut()),
            Badges.niveau(texte.niveau()),
            Badges.territoire(texte.territoireNom(), texte.territoire()),
            Badge.neutre(texte.reference()))
        .actions(actions.toArray(Component[]::new));
  }

  private static String etat(DerogationLue derogation) {
    if (derogation.statut() != DerogationStatut.DEMANDEE) {
      return derogation.phrase();
    }
    return derogation.aDecider()
        ? "Le rédacteur attend votre réponse ; son texte ne peut pas être soumis sans elle."
        : "En attente de la réponse du niveau qui a fixé l’obligation.";
  }

  private static Component demande(DerogationLue derogation) {
    var page = new Div();
    page.add(
        carte(
            "Ce qui est demandé",
            new Paragraph(derogation.obligation() + "."),
            new Paragraph(
                "Pour « %s », qui décline « %s »."
                    .formatted(derogation.beneficiaireTitre(), derogation.sourceTitre()))));
    page.add(
        carte(
            "Pourquoi",
            new Paragraph(derogation.motif()),
            discret(
                "Demandée par %s le %s."
                    .formatted(
                        derogation.demandeePar(), Formats.dateHeure(derogation.demandeeLe())))));
    if (derogation.texteSource() != null && derogation.texteDemande() != null) {
      var difference = DifferenceTexte.entre(derogation.texteSource(), derogation.texteDemande());
      page.add(carte("Le texte demandé, à côté du texte fixé", new TexteRiche(difference.html())));
    }
    if (derogation.statut() == DerogationStatut.DEMANDEE) {
      page.add(
          discret(
              "Accordée, la dérogation vaut pour ce qui est demandé ici et pour ce qui serait plus"
                  + " strict. Elle est inscrite dans le texte, avec sa date et ses motifs, et vaut"
                  + " pour les textes qui le déclinent."));
    }
    return page;
  }

  private void accorder(DerogationLue derogation) {
    new DialogueMotif(
            "Accorder la dérogation ?",
            derogation.obligation() + ".",
            "Motifs de la dérogation, inscrits dans le texte",
            "Accorder",
            motifs -> {
              derogations.accorder(derogation.id(), motifs);
              partir(derogation, "Dérogation accordée : le rédacteur est prévenu.");
            })
        .sansGravite()
        .open();
  }

  private void refuser(DerogationLue derogation) {
    new DialogueMotif(
            "Refuser la dérogation ?",
            "L’obligation reste entière : " + derogation.obligation() + ".",
            "Pourquoi est-elle refusée ?",
            "Refuser",
            motif -> {
              derogations.refuser(derogation.id(), motif);
              partir(derogation, "Dérogation refusée : le rédacteur est prévenu.");
            })
        .open();
  }

  private static void partir(DerogationLue derogation, String phrase) {
    Messages.succes(phrase);
    UI.getCurrentOrThrow().navigate(ConventionRoutes.fiche(derogation.beneficiaire()));
  }

  private static Component carte(String titre, Component... contenu) {
    var carte = new Section(new H2(titre));
    carte.addClassName("carte");
    carte.add(contenu);
    return carte;
  }

  private static Paragraph discret(String phrase) {
    var paragraphe = new Paragraph(phrase);
    paragraphe.addClassName("discret");
    return paragraphe;
  }

  @Override
  public String getPageTitle() {
    return "Demande de dérogation";
  }
}
