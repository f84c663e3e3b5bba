package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.ActionCandidature;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AvisExpertConsultation;
import fr.cascade.spie.AvisExpertService;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.ConventionSpieService;
import fr.cascade.spie.InstructionService;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Where the region judges whether an application is admissible, then drafts its agreement. */
@Route(SpieRoutes.INSTRUCTION)
@PageTitle("Instruction – Cascade")
@PermitAll
class InstructionView extends Div implements BeforeEnterObserver {

  private static final int DELAI_PROPOSE = 10;

  private final CandidatureConsultation candidatures;
  private final InstructionService instruction;
  private final ConventionSpieService conventions;
  private final AvisExpertConsultation avis;
  private final AvisExpertService expertises;
  private final HorlogeMetier horloge;
  private CandidatureId id = new CandidatureId(0);

  InstructionView(
      CandidatureConsultation candidatures,
      InstructionService instruction,
      ConventionSpieService conventions,
      AvisExpertConsultation avis,
      AvisExpertService expertises,
      HorlogeMetier horloge) {
    this.candidatures = candidatures;
    this.instruction = instruction;
    this.conventions = conventions;
    this.avis = avis;
    this.expertises = expertises;
    this.horloge = horloge;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.candidature(event);
    montrer();
  }

  private void montrer() {
    CandidatureLue lue = candidatures.lire(id);
    removeAll();
    add(
        new EnTetePage("Instruction : " + lue.nom())
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(lue.appelTitre() + ", portée par " + lue.porteurNom() + ".")
            .badges(Badges.candidature(lue.statut())),
        new AvisDepot(lue, horloge),
        Adresses.carte("Recevabilité, règle par règle", EtapeDepot.regles(lue.recevabilite())),
        Adresses.carte(
            "Le dossier",
            new Paragraph(
                "%s. Part demandée à l’État : %s, pour un plafond de %s."
                    .formatted(
                        lue.territoiresEnClair(),
                        Formats.euros(lue.montant()),
                        Formats.euros(lue.plafond()))),
            new Anchor(SpieRoutes.candidature(id), "Lire la candidature")));
    if (lue.peut(ActionCandidature.INSTRUIRE)) {
      add(decision(lue), complement());
    }
    add(
        new CarteExperts(
            id,
            lue.appelEtat() == AppelEtat.INSTRUCTION,
            avis,
            expertises,
            horloge.aujourdhui(),
            this::montrer),
        new AvisRendus(avis.surLaCandidature(id)));
    if (lue.peut(ActionCandidature.ETABLIR_CONVENTION)) {
      add(convention());
    } else if (lue.convention() != null) {
      add(
          Adresses.carte(
              "Convention",
              new Anchor(ConventionRoutes.fiche(lue.convention()), "Ouvrir la convention")));
    }
  }

  private Component decision(CandidatureLue lue) {
    var recevable = new Button("Déclarer recevable…", _ -> declarerRecevable(lue));
    recevable.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var irrecevable = new Button("Déclarer irrecevable…", _ -> declarerIrrecevable());
    var boutons = new Div(recevable, irrecevable);
    boutons.addClassName("boutons");
    return Adresses.carte(
        "Votre décision",
        new Paragraph(
            lue.recevabilite().recevable()
                ? "Toutes les règles sont respectées."
                : "Des règles ne sont pas respectées : un complément peut être demandé."),
        boutons);
  }

  private void declarerRecevable(CandidatureLue lue) {
    Confirmation.demander(
        "Déclarer cette candidature recevable ?",
        lue.recevabilite().recevable()
            ? "Le jury pourra la noter."
            : "Des règles de recevabilité ne sont pas respectées. Le jury pourra pourtant la noter.",
        "Déclarer recevable",
        () -> faire(() -> instruction.declarerRecevable(id), "Candidature recevable."));
  }

  private void declarerIrrecevable() {
    new DialogueMotif(
            "Déclarer cette candidature irrecevable ?",
            "Le territoire lit le motif et les voies de recours.",
            "Pourquoi est-elle irrecevable ?",
            "Déclarer irrecevable",
            motif -> {
              instruction.declarerIrrecevable(id, motif);
              Messages.succes("Candidature irrecevable : le territoire est prévenu.");
              montrer();
            })
        .open();
  }

  private Component complement() {
    var avant = new ChampDate("À compléter au plus tard le");
    LocalDate propose = horloge.aujourdhui().plusDays(DELAI_PROPOSE);
    avant.setValue(propose);
    var demande = new TextArea("Ce qui manque");
    demande.setWidthFull();
    var envoyer =
        new Button(
            "Demander le complément",
            _ -> {
              if (Messages.essayer(
                  () ->
                      instruction.demanderComplement(
                          id,
                          Objects.requireNonNullElse(avant.getValue(), propose),
                          demande.getValue()),
                  Map.of("avant", avant, "motif", demande))) {
                Messages.succes("Complément demandé : le territoire est prévenu.");
                montrer();
              }
            });
    var champs = new Div(demande, avant, envoyer);
    champs.addClassName("formulaire");
    return Adresses.carte("Demander un complément", champs);
  }

  private Component convention() {
    var etablir =
        new Button(
            "Établir la convention",
            _ ->
                Messages.essayer(
                    () -> {
                      var convention = conventions.etablir(id);
                      Messages.succes("Projet de convention établi.");
                      UI.getCurrentOrThrow().navigate(ConventionRoutes.atelier(convention));
                    }));
    etablir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return Adresses.carte(
        "Convention",
        new Paragraph(
            "Le projet reprend le consortium, les axes, les indicateurs et le montant de la"
                + " candidature, pour vingt-quatre mois. Il se relit dans l’atelier, puis se valide"
                + " et se signe."),
        etablir);
  }

  private void faire(Runnable acte, String phrase) {
    if (Messages.essayer(acte)) {
      Messages.succes(phrase);
      montrer();
    }
  }
}
