package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.LienPersonnel;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** The acts at the top of a meeting's page, those that its state allows. */
final class ActesSeance {

  private final SeanceDetail seance;
  private final ServicesSeance services;
  private final Agir agir;

  private ActesSeance(SeanceDetail seance, ServicesSeance services, Agir agir) {
    this.seance = seance;
    this.services = services;
    this.agir = agir;
  }

  static Component[] boutons(SeanceDetail seance, ServicesSeance services, Agir agir) {
    return new ActesSeance(seance, services, agir).boutons().toArray(Component[]::new);
  }

  private List<Component> boutons() {
    List<Component> boutons = new ArrayList<>();
    si(ActionSeance.ANNULER, boutons, new Button("Annuler…", _ -> annuler()));
    si(ActionSeance.REPORTER, boutons, new Button("Reporter…", _ -> reporter()));
    if (seance.statut() == SeanceStatut.CONVOQUEE) {
      si(
          ActionSeance.PREPARER,
          boutons,
          new Button(
              "Liens de réponse…", _ -> new DialogueLiensReponse(seance.id(), services).open()));
    }
    si(
        ActionSeance.CONSTATER_CARENCE,
        boutons,
        new Button("Constater l’absence de quorum…", _ -> constaterCarence()));
    si(ActionSeance.CONVOQUER, boutons, convoquer());
    si(
        ActionSeance.OUVRIR,
        boutons,
        principal("Ouvrir", () -> services.tenue().ouvrir(seance.id())));
    si(
        ActionSeance.RECONVOQUER,
        boutons,
        principal(new Button("Convoquer de nouveau…", _ -> reconvoquer())));
    si(ActionSeance.CLORE, boutons, principal(new Button("Clore…", _ -> clore())));
    return boutons;
  }

  private void si(ActionSeance action, List<Component> boutons, Button bouton) {
    if (seance.peut(action)) {
      boutons.add(bouton);
    }
  }

  /** The main act until the day comes, then opening is. */
  private Button convoquer() {
    var bouton =
        new Button(seance.conjointe() ? "Convoquer…" : "Convoquer", _ -> envoyerLaConvocation());
    return seance.peut(ActionSeance.OUVRIR) ? bouton : principal(bouton);
  }

  private void envoyerLaConvocation() {
    if (seance.conjointe()) {
      new DialogueConvocationConjointe(
              seance,
              this::convoquerLaPremiere,
              seconde -> {
                remettre(services.convocations().convoquerEnsemble(seance.id(), seconde));
                agir.faire(() -> {});
              })
          .open();
    } else {
      convoquerLaPremiere();
    }
  }

  private void convoquerLaPremiere() {
    agir.faire(() -> remettre(services.convocations().convoquer(seance.id())));
  }

  /** The links that nobody was sent, to be sent by hand. */
  private void remettre(List<LienPersonnel> liens) {
    if (!liens.isEmpty()) {
      DialogueLiens.deLaConvocation(liens, services.adresse().racine()).open();
    }
  }

  private Button principal(String libelle, Runnable acte) {
    return principal(new Button(libelle, _ -> agir.faire(acte)));
  }

  private static Button principal(Button bouton) {
    bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bouton;
  }

  private void clore() {
    Confirmation.demander(
        "Clore la réunion ?",
        "Plus rien ne s’y décidera ; son relevé sera à rédiger.",
        "Clore",
        () -> agir.faire(() -> services.tenue().clore(seance.id())));
  }

  private void constaterCarence() {
    Confirmation.demanderGrave(
        "Constater l’absence de quorum ?",
        seance.quorum().phrase() + " La réunion finit là ; elle pourra être convoquée de nouveau.",
        "Constater",
        () -> agir.faire(() -> services.tenue().constaterCarence(seance.id())));
  }

  private void annuler() {
    new DialogueMotif(
            "Annuler la réunion ?",
            "Les personnes convoquées en seront prévenues.",
            "Pourquoi est-elle annulée ?",
            "Annuler la réunion",
            motif -> {
              services.seances().annuler(seance.id(), motif);
              agir.faire(() -> {});
            })
        .open();
  }

  private void reporter() {
    new DialogueReport(
            "Reporter la réunion",
            "Reporter",
            seance,
            true,
            (horaire, motif) -> {
              services.seances().reporter(seance.id(), horaire, motif);
              agir.faire(() -> {});
            })
        .open();
  }

  private void reconvoquer() {
    new DialogueReport(
            "Convoquer de nouveau",
            "Convoquer",
            seance,
            false,
            (horaire, _) -> {
              var seconde = services.convocations().reconvoquer(seance.id(), horaire);
              Messages.succes("Seconde convocation envoyée.");
              UI.getCurrentOrThrow().navigate(ComiteRoutes.seance(seconde));
            })
        .open();
  }
}
