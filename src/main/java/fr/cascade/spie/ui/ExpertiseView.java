package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.AvisExpertConsultation;
import fr.cascade.spie.AvisExpertLu;
import fr.cascade.spie.AvisExpertSens;
import fr.cascade.spie.AvisExpertService;
import fr.cascade.spie.AvisExpertStatut;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** An expert declares, reads the file, then answers. */
@Route(SpieRoutes.EXPERTISE)
@PageTitle("Avis d’expert – Cascade")
@PermitAll
class ExpertiseView extends Div implements BeforeEnterObserver, LienPieces {

  private final AvisExpertConsultation consultation;
  private final AvisExpertService service;
  private final CandidatureConsultation candidatures;
  private final RadioButtonGroup<AvisExpertSens> sens = new RadioButtonGroup<>("Sens de l’avis");
  private final TextArea texte = new TextArea("Ce qui le fonde");
  private CandidatureId id = new CandidatureId(0);

  ExpertiseView(
      AvisExpertConsultation consultation,
      AvisExpertService service,
      CandidatureConsultation candidatures) {
    this.consultation = consultation;
    this.service = service;
    this.candidatures = candidatures;
    addClassName("spie");
    sens.setItems(AvisExpertSens.values());
    sens.setItemLabelGenerator(AvisExpertSens::libelle);
    sens.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    sens.setRequiredIndicatorVisible(true);
    texte.setRequiredIndicatorVisible(true);
    texte.setWidthFull();
    texte.setMinHeight("10rem");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.candidature(event);
    montrer();
  }

  private void montrer() {
    AvisExpertLu avis = consultation.mien(id);
    removeAll();
    add(
        new EnTetePage("Avis d’expert : " + avis.candidatureNom())
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(
                avis.attendu()
                    ? "Votre avis est attendu pour le %s.".formatted(Formats.date(avis.echeance()))
                    : avis.statut().libelle() + "."));
    Component question = Adresses.carte("Ce qui vous est demandé", new Paragraph(avis.question()));
    if (avis.statut() == AvisExpertStatut.A_DECLARER) {
      add(question, new DeclarationInteret(this::declarer, this::recuser));
      return;
    }
    var part = new Div(question);
    part.addClassName("part-jury");
    if (avis.statut() == AvisExpertStatut.EN_COURS) {
      part.add(formulaire());
    } else {
      part.add(new AvisRendus(List.of(avis)));
    }
    var corps = new Div(new DossierLu(candidatures.lire(id), this), part);
    corps.addClassName("evaluation");
    add(corps);
  }

  private void declarer() {
    if (Messages.essayer(() -> service.declarerSansInteret(id))) {
      montrer();
    }
  }

  private Component formulaire() {
    var rendre =
        new Button(
            "Rendre l’avis…",
            _ ->
                Confirmation.demander(
                    "Rendre cet avis ?",
                    "Il est montré à l’instruction et au jury, et ne change plus.",
                    "Rendre l’avis",
                    this::rendre));
    rendre.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons = new Div(rendre, new Button("Me récuser…", _ -> recuser()));
    boutons.addClassName("boutons");
    var champs = new Div(sens, texte);
    champs.addClassName("formulaire");
    return Adresses.carte("Votre avis", champs, boutons);
  }

  private void rendre() {
    sens.setInvalid(false);
    texte.setInvalid(false);
    if (Messages.essayer(
        () -> service.rendre(id, sens.getValue(), texte.getValue()),
        Map.of("sens", sens, "texte", texte))) {
      Messages.succes("Avis rendu.");
      montrer();
    }
  }

  private void recuser() {
    new DialogueMotif(
            "Vous récuser ?",
            "Cette candidature ne vous sera plus montrée, nulle part.",
            "Quel lien vous unit à ce territoire ?",
            "Me récuser",
            motif -> {
              service.seRecuser(id, motif);
              Messages.succes("Vous êtes récusé pour cette candidature.");
              UI.getCurrentOrThrow().navigate(SpieRoutes.SPIE);
            })
        .open();
  }

  @Override
  public Component lien(CandidatureId candidature, String question, String nom) {
    return Adresses.telecharger(
        nom, nom, () -> candidatures.piece(candidature, question).contenu());
  }
}
