package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.LigneClassement;
import fr.cascade.spie.ListeAttenteService;
import fr.cascade.spie.PlaceLibre;
import fr.cascade.spie.PlaceLibre.Premiere;

/** The waiting list: what withdrawals left, and the first that may take it. */
final class CarteListeAttente extends Section {

  private final ListeAttenteService service;
  private final SerializableRunnable ensuite;

  CarteListeAttente(AppelId appel, ListeAttenteService service, SerializableRunnable ensuite) {
    this.service = service;
    this.ensuite = ensuite;
    addClassName("carte");
    PlaceLibre libre = service.placeLibre(appel);
    add(
        new H2("Liste d’attente"),
        new Paragraph(
            "%s ; %s, et %s de l’enveloppe."
                .formatted(
                    Formats.compte(
                        libre.attente(), "candidature en attente", "candidatures en attente"),
                    Formats.compte(libre.places(), "place libre", "places libres"),
                    Formats.euros(libre.reste()))));
    if (!libre.sautees().isEmpty()) {
      add(
          Adresses.discret(
              "Demandent plus que ce qui reste : " + String.join(", ", libre.sautees()) + "."));
    }
    if (libre.premiere() != null) {
      add(proposition(libre.premiere()));
    }
  }

  private Div proposition(Premiere premiere) {
    var promouvoir =
        new Button("Retenir « %s »…".formatted(premiere.nom()), _ -> demander(premiere));
    var bloc =
        new Div(
            new Paragraph(
                "Première à pouvoir être retenue : « %s », rang %d, pour %s."
                    .formatted(premiere.nom(), premiere.rang(), Formats.euros(premiere.montant()))),
            promouvoir);
    bloc.addClassName("proposition");
    return bloc;
  }

  private void demander(Premiere premiere) {
    new DialogueMotif(
            "Retenir « %s » ?".formatted(premiere.nom()),
            "Elle quitte la liste d’attente ; sa lettre dit pourquoi, et la liste publique change"
                + " aussitôt.",
            "Pourquoi est-elle retenue maintenant ?",
            "Retenir",
            motif -> {
              service.promouvoir(premiere.id(), motif);
              Messages.succes("Candidature retenue : le territoire est prévenu.");
              ensuite.run();
            })
        .sansGravite()
        .open();
  }

  /** Records the withdrawal of a territory that wrote to those who conduct the call. */
  static Component desistement(
      LigneClassement ligne, ListeAttenteService service, SerializableRunnable ensuite) {
    if (ligne.proposition() != CandidatureStatut.RETENUE
        && ligne.proposition() != CandidatureStatut.LISTE_ATTENTE) {
      return new Span();
    }
    var bouton =
        new Button(
            "Désistement…",
            _ ->
                new DialogueMotif(
                        "Enregistrer le désistement de « %s » ?".formatted(ligne.nom()),
                        "Sa place peut être proposée au premier de la liste d’attente. C’est"
                            + " définitif.",
                        "Ce que le territoire a écrit",
                        "Enregistrer le désistement",
                        motif -> {
                          service.seDesister(ligne.id(), motif);
                          Messages.succes("Désistement enregistré.");
                          ensuite.run();
                        })
                    .open());
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.setAriaLabel("Désistement de " + ligne.nom());
    return bouton;
  }
}
