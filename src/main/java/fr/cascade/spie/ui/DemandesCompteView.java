package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.DemandeCompteConsultation;
import fr.cascade.spie.DemandeCompteLue;
import fr.cascade.spie.DemandeCompteService;
import fr.cascade.spie.DemandeCompteStatut;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Territories that ask for an account, to the region that instructs them. */
@Route(SpieRoutes.DEMANDES_COMPTE)
@PageTitle("Demandes de compte – Cascade")
@PermitAll
class DemandesCompteView extends Div implements BeforeEnterObserver {

  private final DemandeCompteConsultation demandes;
  private final DemandeCompteService service;

  DemandesCompteView(DemandeCompteConsultation demandes, DemandeCompteService service) {
    this.demandes = demandes;
    this.service = service;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    montrer();
  }

  private void montrer() {
    List<DemandeCompteLue> lues = demandes.duRessort();
    long aExaminer =
        lues.stream().filter(d -> d.statut() == DemandeCompteStatut.A_EXAMINER).count();
    removeAll();
    add(
        new EnTetePage("Demandes de compte")
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(Formats.compte(aExaminer, "demande à examiner", "demandes à examiner") + "."));
    if (lues.isEmpty()) {
      add(
          new EtatVide(
              "Aucune demande",
              "Les territoires sans compte en demandent un depuis la page publique d’un appel."));
      return;
    }
    lues.stream()
        .filter(d -> d.statut() == DemandeCompteStatut.A_EXAMINER)
        .forEach(d -> add(aExaminer(d)));
    if (lues.size() > aExaminer) {
      add(traitees(lues));
    }
  }

  private Component aExaminer(DemandeCompteLue demande) {
    var confirmer =
        new Button(
            "Confirmer…",
            _ ->
                new DialogueConfirmation(
                        demande, demandes.rapprochables(demande.id()), service, this::montrer)
                    .open());
    confirmer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    confirmer.setAriaLabel("Confirmer la demande de " + demande.nom());
    var refuser = new Button("Refuser…", _ -> refuser(demande));
    refuser.setAriaLabel("Refuser la demande de " + demande.nom());
    var boutons = new Div(confirmer, refuser);
    boutons.addClassName("boutons");
    return Adresses.carte(
        demande.nom(),
        new Paragraph(
            "SIRET %s : %s"
                .formatted(
                    demande.siret().affiche(),
                    demande.connue() == null
                        ? "organisation inconnue du portail."
                        : "organisation connue du portail.")),
        new Paragraph(
            "%s, %s, pour le territoire %s."
                .formatted(demande.fonction(), demande.courriel(), demande.territoireNom())),
        Adresses.discret(
            "Reçue le %s, pour l’appel « %s »."
                .formatted(Formats.dateHeure(demande.recueLe()), demande.appelTitre())),
        boutons);
  }

  private void refuser(DemandeCompteLue demande) {
    new DialogueMotif(
            "Refuser cette demande ?",
            "Aucun compte n’est ouvert. La personne n’en a pas : écrivez-lui le motif depuis la"
                + " liste des demandes traitées.",
            "Pourquoi est-elle refusée ?",
            "Refuser",
            motif -> {
              service.refuser(demande.id(), motif);
              Messages.succes("Demande refusée.");
              montrer();
            })
        .open();
  }

  private static Component traitees(List<DemandeCompteLue> lues) {
    var tableau =
        new Tableau("Demandes traitées", "Organisation", "Territoire", "Décision", "Par", "");
    lues.stream()
        .filter(d -> d.statut() != DemandeCompteStatut.A_EXAMINER)
        .forEach(
            d ->
                tableau.ligne(
                    new Span(d.nom()),
                    new Span(d.territoireNom()),
                    new Badge(
                        d.statut() == DemandeCompteStatut.CONFIRMEE ? Ton.EN_VIGUEUR : Ton.REFUSE,
                        d.statut().libelle()),
                    new Span(
                        "%s, le %s"
                            .formatted(
                                d.decideePar(),
                                d.decideeLe() == null ? "" : Formats.dateHeure(d.decideeLe()))),
                    reponse(d)));
    return Adresses.carte("Demandes traitées", tableau);
  }

  /** No account, no outbox: the officer writes from their own mail, the reason filled in. */
  private static Component reponse(DemandeCompteLue demande) {
    if (demande.statut() != DemandeCompteStatut.REFUSEE) {
      return new Span();
    }
    var lien =
        new Anchor(
            "mailto:%s?subject=%s&body=%s"
                .formatted(
                    demande.courriel(),
                    encoder("Votre demande de compte : " + demande.nom()),
                    encoder("Votre demande est refusée : " + demande.motif())),
            "Écrire le motif");
    lien.setAriaLabel("Écrire le motif à " + demande.courriel());
    return lien;
  }

  private static String encoder(String texte) {
    return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
