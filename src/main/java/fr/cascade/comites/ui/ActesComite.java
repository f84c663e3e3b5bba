package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.ComiteDetail.DecisionLue;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.ComiteService;
import fr.cascade.comites.EtatCadence;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceService;
import fr.cascade.comites.SondageLu.Creneau;
import fr.cascade.comites.SondageService;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the page of a committee lets its direction do. */
@Service
class ActesComite {

  private final ComiteConsultation comites;
  private final ComiteService service;
  private final SeanceService seances;
  private final OrganisationConsultation organisations;
  private final SondageService sondages;
  private final HorlogeMetier horloge;
  private final AdressePortail adresse;

  ActesComite(
      ComiteConsultation comites,
      ComiteService service,
      SeanceService seances,
      OrganisationConsultation organisations,
      SondageService sondages,
      HorlogeMetier horloge,
      AdressePortail adresse) {
    this.comites = comites;
    this.service = service;
    this.seances = seances;
    this.organisations = organisations;
    this.sondages = sondages;
    this.horloge = horloge;
    this.adresse = adresse;
  }

  /** The buttons at the top; none for whoever only reads. */
  Component[] boutons(ComiteDetail comite, SerializableRunnable apres) {
    if (!comite.pilote()) {
      return new Component[0];
    }
    List<Component> boutons = new ArrayList<>();
    boutons.add(
        new Button(
            "Enregistrer une %s déjà tenue".formatted(comite.type().mot()),
            _ -> UI.getCurrentOrThrow().navigate(ComiteRoutes.reunionTenue(comite.id()))));
    if (sondages.enCours(comite.id()).isEmpty()) {
      boutons.add(new Button("Trouver une date…", _ -> sonder(comite, apres)));
    }
    if (aPlanifier(comite.etat()) > 1) {
      boutons.add(new Button("Planifier l’année", _ -> planifierLAnnee(comite, apres)));
    }
    boutons.add(new Button("Planifier une série…", _ -> planifierUneSerie(comite, apres)));
    var planifier = new Button("Planifier une " + comite.type().mot(), _ -> planifier(comite));
    planifier.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    boutons.add(planifier);
    return boutons.toArray(Component[]::new);
  }

  private static int aPlanifier(EtatCadence etat) {
    return Math.max(0, etat.reste() - etat.prevues());
  }

  private void planifier(ComiteDetail comite) {
    new DialoguePlanifier(
            comite,
            comites.creneaux(comite.id(), comite.etat().annee()),
            horaire -> {
              SeanceId planifiee = seances.planifier(comite.id(), horaire);
              Messages.succes(
                  "%s planifiée le %s."
                      .formatted(comite.type().motEnTete(), Formats.date(horaire.date())));
              UI.getCurrentOrThrow().navigate(ComiteRoutes.seance(planifiee));
            })
        .open();
  }

  private void planifierLAnnee(ComiteDetail comite, SerializableRunnable apres) {
    DialogueAnnee.planifier(
            comite,
            comites.proposer(comite.id(), comite.etat().annee(), aPlanifier(comite.etat())),
            horaires -> planifier(comite, horaires, apres))
        .open();
  }

  private void planifierUneSerie(ComiteDetail comite, SerializableRunnable apres) {
    new DialogueSerie(comite, horloge.aujourdhui(), horaires -> planifier(comite, horaires, apres))
        .open();
  }

  private void planifier(
      ComiteDetail comite, List<HoraireSeance> horaires, SerializableRunnable apres) {
    seances.planifier(comite.id(), horaires);
    Messages.succes(Formats.compte(horaires.size(), "date planifiée.", "dates planifiées."));
    apres.run();
  }

  private void sonder(ComiteDetail comite, SerializableRunnable apres) {
    DialogueAnnee.sonder(
            comite,
            comites.creneaux(comite.id(), comite.etat().annee()),
            horaires -> {
              var liens = sondages.ouvrir(comite.id(), horaires);
              apres.run();
              DialogueLiens.duSondage(liens, adresse.racine()).open();
            })
        .open();
  }

  /** The open poll, where there is one. */
  Optional<Component> sondage(ComiteDetail comite, SerializableRunnable apres) {
    return sondages
        .enCours(comite.id())
        .map(
            s ->
                CarteSondage.de(
                    s,
                    comite.pilote(),
                    creneau -> choisir(comite, creneau),
                    membre -> {
                      if (Messages.essayer(() -> sondages.revoquer(comite.id(), membre.membre()))) {
                        apres.run();
                      }
                    }));
  }

  private void choisir(ComiteDetail comite, Creneau creneau) {
    Messages.essayer(
        () -> {
          var seance = sondages.choisir(comite.id(), creneau.id());
          Messages.succes("Date choisie : les membres sont convoqués.");
          UI.getCurrentOrThrow().navigate(ComiteRoutes.seance(seance));
        });
  }

  void noterFaite(ComiteDetail comite, DecisionLue decision, SerializableRunnable apres) {
    if (Messages.essayer(() -> service.noterFaite(comite.id(), decision.id()))) {
      Messages.succes("Décision notée comme faite.");
      apres.run();
    }
  }

  void nommer(ComiteDetail comite, SerializableRunnable apres) {
    new DialogueMembre(
            comite,
            organisations,
            horloge.aujourdhui(),
            membre -> {
              service.asseoir(comite.id(), membre);
              apres.run();
            })
        .open();
  }

  void finirMandat(ComiteDetail comite, MembreLu membre, SerializableRunnable apres) {
    new DialogueFinMandat(
            membre,
            horloge.aujourdhui(),
            jour -> {
              service.finirMandat(comite.id(), membre.id(), jour);
              apres.run();
            })
        .open();
  }
}
