package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.ReleveStatut;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.ReleveLu;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Ton;

/** The record of decisions: drafted, validated, sent; its versions, the latest first. */
final class CarteReleve extends Section {

  private final SeanceDetail seance;
  private final ServicesSeance services;
  private final Agir agir;

  CarteReleve(SeanceDetail seance, ServicesSeance services, Agir agir) {
    this.seance = seance;
    this.services = services;
    this.agir = agir;
    addClassName("carte");
    add(new H2("Relevé de décisions"));
    seance.releves().reversed().forEach(r -> add(version(r)));
  }

  private Div version(ReleveLu releve) {
    boolean derniere = releve.equals(seance.releves().getLast());
    var bloc = new Div();
    bloc.addClassName("version-releve");
    if (seance.releves().size() > 1) {
      bloc.add(new H3("Version " + releve.numero()));
    }
    bloc.add(new Badge(ton(releve.statut()), releve.statut().libelle()));
    if (releve.motif() != null) {
      bloc.add(new Paragraph("Corrige la version précédente : « " + releve.motif() + " »"));
    }
    var envoye = releve.envoyeLe();
    if (envoye != null) {
      bloc.add(
          Mots.discret(
              "Validé par : %s. Envoyé le %s."
                  .formatted(releve.validePar(), Formats.dateHeure(envoye))));
    }
    bloc.add(documents(releve));
    if (derniere) {
      actes(bloc, releve);
    }
    return bloc;
  }

  private Div documents(ReleveLu releve) {
    String projet = releve.fige() ? "" : "Projet : ";
    var liens =
        new Div(
            new LienDocument(
                projet + "relevé en PDF",
                () -> services.lecture().relevePdf(seance.id(), releve.id())),
            new LienDocument(
                projet + "relevé en Word (DOCX)",
                () -> services.lecture().releveDocx(seance.id(), releve.id())));
    liens.addClassName("liens-releve");
    return liens;
  }

  private void actes(Div bloc, ReleveLu releve) {
    if (seance.peut(ActionSeance.REDIGER_RELEVE)) {
      rediger(bloc, releve);
    } else if (seance.peut(ActionSeance.VALIDER_RELEVE)) {
      var valider =
          new Button(
              "Valider le relevé", _ -> agir.faire(() -> services.releves().valider(seance.id())));
      valider.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      bloc.add(valider);
    } else if (seance.peut(ActionSeance.CORRIGER_RELEVE)) {
      bloc.add(new Button("Corriger le relevé…", _ -> corriger()));
    }
  }

  private void rediger(Div bloc, ReleveLu releve) {
    var observations = new TextArea("Observations (facultatif)");
    observations.setHelperText(
        "Présences, quorum, points et décisions y sont déjà ; ajoutez ce qui manque.");
    observations.setWidthFull();
    observations.setMaxLength(50_000);
    observations.setValue(releve.observations());
    observations.setValueChangeMode(ValueChangeMode.ON_BLUR);
    observations.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            Messages.essayer(() -> services.releves().ecrire(seance.id(), change.getValue()));
          }
        });
    var proposer =
        new Button(
            "Proposer le relevé",
            _ ->
                agir.faire(
                    () -> services.releves().proposer(seance.id(), observations.getValue())));
    proposer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    bloc.add(observations, proposer);
  }

  private void corriger() {
    new DialogueMotif(
            "Corriger le relevé ?",
            "Le relevé envoyé reste tel quel ; une nouvelle version s’ouvre, avec ce motif.",
            "Pourquoi est-il corrigé ?",
            "Ouvrir une version",
            motif -> {
              services.releves().corriger(seance.id(), motif);
              agir.faire(() -> {});
            })
        .sansGravite()
        .open();
  }

  private static Ton ton(ReleveStatut statut) {
    return switch (statut) {
      case BROUILLON -> Ton.BROUILLON;
      case PROPOSE -> Ton.CONSULTATION;
      case A_SIGNER -> Ton.A_SIGNER;
      case ENVOYE -> Ton.EN_VIGUEUR;
    };
  }
}
