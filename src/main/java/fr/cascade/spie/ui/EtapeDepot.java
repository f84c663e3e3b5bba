package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.ActionCandidature;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.EnvoiTardif;
import fr.cascade.spie.Recevabilite;
import fr.cascade.spie.SpieRoutes;

/** Last step: what is missing, what the rules say, then one button. */
final class EtapeDepot extends Div {

  private final CandidatureLue lue;
  private final ServicesCandidature services;
  private final SerializableRunnable ensuite;

  EtapeDepot(CandidatureLue lue, ServicesCandidature services, SerializableRunnable ensuite) {
    this.lue = lue;
    this.services = services;
    this.ensuite = ensuite;
    add(Adresses.carte("Ce qui reste à remplir", manques()));
    add(Adresses.carte("Recevabilité, règle par règle", regles(lue.recevabilite())));
    add(Adresses.carte("Déposer", depot()));
  }

  private Component manques() {
    if (lue.manques().isEmpty()) {
      return new Paragraph("Toutes les réponses obligatoires sont là.");
    }
    var liste = new UnorderedList();
    lue.manques()
        .forEach(
            (cle, phrase) ->
                liste.add(
                    new ListItem(
                        new Anchor(
                            SpieRoutes.candidature(lue.id()) + "?etape=" + etapeDe(cle), phrase))));
    return liste;
  }

  private int etapeDe(String question) {
    var sections = lue.formulaire().sections();
    for (int rang = 0; rang < sections.size(); rang++) {
      if (sections.get(rang).questions().stream().anyMatch(q -> q.cle().equals(question))) {
        return rang + 1;
      }
    }
    return 0;
  }

  static Component regles(Recevabilite recevabilite) {
    var tableau = new Tableau("Règles de recevabilité", "Règle", "Résultat", "Explication");
    recevabilite
        .regles()
        .forEach(
            r ->
                tableau.ligne(
                    new Span(r.libelle()),
                    r.respectee()
                        ? new Badge(Ton.EN_VIGUEUR, "Respectée")
                        : new Badge(Ton.REFUSE, "Non respectée"),
                    new Span(r.explication())));
    return tableau;
  }

  private Component depot() {
    var bloc = new Div();
    bloc.add(
        new Paragraph(
            "Part demandée à l’État : %s, pour un plafond de %s."
                .formatted(Formats.euros(lue.montant()), Formats.euros(lue.plafond()))));
    var recepisse = lue.recepisse();
    if (recepisse != null) {
      var empreinte = new Span(recepisse.empreinte());
      empreinte.addClassName("empreinte");
      bloc.add(
          new Paragraph(
              "Récépissé %s : déposée le %s%s par %s. "
                  .formatted(
                      recepisse.numero(),
                      Formats.dateHeure(recepisse.le()),
                      EnvoiTardif.enClair(lue.aLaGrace()),
                      recepisse.par())),
          new Paragraph(new Span("Empreinte SHA-256 : "), empreinte));
    }
    bloc.add(documents(), boutons());
    return bloc;
  }

  private Component documents() {
    var liens =
        new Div(
            Adresses.telecharger(
                "Dossier (PDF)",
                "candidature.pdf",
                () -> services.lecture().document(lue.id(), false)),
            Adresses.telecharger(
                "Dossier (Word)",
                "candidature.docx",
                () -> services.lecture().document(lue.id(), true)));
    liens.addClassName("boutons");
    return liens;
  }

  private Component boutons() {
    var boutons = new Div();
    boutons.addClassName("boutons");
    if (lue.peut(ActionCandidature.DEPOSER)) {
      boutons.add(principal("Déposer la candidature…", this::deposer));
    }
    if (lue.peut(ActionCandidature.COMPLETER)) {
      boutons.add(
          principal(
              "Remettre le complément",
              () -> faire(() -> services.depots().completer(lue.id()), "Complément remis.")));
    }
    if (lue.peut(ActionCandidature.RETIRER)) {
      boutons.add(
          new Button(
              "Retirer la candidature…",
              _ ->
                  Confirmation.demanderGrave(
                      "Retirer cette candidature ?",
                      "Elle ne sera plus déposée. Vous pourrez la modifier et la déposer à nouveau avant la clôture.",
                      "Retirer",
                      () ->
                          faire(
                              () -> services.depots().retirer(lue.id()),
                              "Candidature retirée : elle n’est plus déposée."))));
    }
    if (lue.peut(ActionCandidature.SE_DESISTER)) {
      boutons.add(new Button("Se désister…", _ -> desister()));
    }
    return boutons;
  }

  private void desister() {
    new DialogueMotif(
            "Se désister ?",
            "Votre territoire renonce à sa place : elle peut être proposée au premier de la liste"
                + " d’attente. C’est définitif.",
            "Pourquoi votre territoire se désiste-t-il ?",
            "Se désister",
            motif -> {
              services.attente().seDesister(lue.id(), motif);
              Messages.succes("Désistement enregistré.");
              ensuite.run();
            })
        .open();
  }

  private static Button principal(String libelle, SerializableRunnable acte) {
    var bouton = new Button(libelle, _ -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bouton;
  }

  private void deposer() {
    boolean recevable = lue.recevabilite().recevable();
    Confirmation.demander(
        "Déposer cette candidature ?",
        recevable
            ? "Elle est datée par le serveur et vous recevez un récépissé. " + retrait()
            : "Des règles de recevabilité ne sont pas respectées : déposée ainsi, la candidature pourra être déclarée irrecevable.",
        recevable ? "Déposer" : "Déposer malgré tout",
        () -> faire(() -> services.depots().deposer(lue.id(), !recevable), "Candidature déposée."));
  }

  private String retrait() {
    return lue.appelEtat() == AppelEtat.OUVERT
        ? "Elle peut être retirée jusqu’à la clôture."
        : "L’appel étant clos, elle ne pourra plus être retirée.";
  }

  private void faire(Runnable acte, String phrase) {
    if (Messages.essayer(acte)) {
      Messages.succes(phrase);
      ensuite.run();
    }
  }
}
