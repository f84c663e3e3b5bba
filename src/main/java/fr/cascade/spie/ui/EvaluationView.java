package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AvisExpertConsultation;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EvaluationConsultation;
import fr.cascade.spie.EvaluationLue;
import fr.cascade.spie.EvaluationService;
import fr.cascade.spie.EvaluationStatut;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;

/** The file at the left, one's own marks at the right; those of others once one's own are given. */
@Route(SpieRoutes.EVALUATION)
@PageTitle("Évaluation – Cascade")
@PermitAll
class EvaluationView extends Div implements BeforeEnterObserver, LienPieces {

  private final EvaluationConsultation evaluations;
  private final EvaluationService service;
  private final CandidatureConsultation candidatures;
  private final AppelConsultation appels;
  private final AvisExpertConsultation avis;
  private CandidatureId id = new CandidatureId(0);

  EvaluationView(
      EvaluationConsultation evaluations,
      EvaluationService service,
      CandidatureConsultation candidatures,
      AppelConsultation appels,
      AvisExpertConsultation avis) {
    this.evaluations = evaluations;
    this.service = service;
    this.candidatures = candidatures;
    this.appels = appels;
    this.avis = avis;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.candidature(event);
    rafraichir();
  }

  private void rafraichir() {
    EvaluationLue lue = evaluations.lire(id);
    removeAll();
    add(
        new EnTetePage("Évaluation : " + lue.nom())
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .badges(Badges.candidature(lue.candidatureStatut()), Badges.evaluation(lue.statut())));
    if (lue.statut() == EvaluationStatut.A_DECLARER) {
      add(new DeclarationInteret(this::declarer, this::recuser));
      return;
    }
    var corps = new Div(new DossierLu(candidatures.lire(id), this), part(lue));
    corps.addClassName("evaluation");
    add(corps);
  }

  private void declarer() {
    if (Messages.essayer(() -> service.declarerSansInteret(id))) {
      rafraichir();
    }
  }

  private void recuser() {
    new DialogueMotif(
            "Vous récuser ?",
            "Cette candidature ne vous sera plus montrée, nulle part, et vos notes ne compteront pas.",
            "Quel lien vous empêche de la noter ?",
            "Me récuser",
            motif -> {
              var appel = appels.lire(appelDe());
              service.seRecuser(id, motif);
              Messages.succes("Vous êtes récusé pour cette candidature.");
              UI.getCurrentOrThrow().navigate(SpieRoutes.evaluations(appel.id()));
            })
        .open();
  }

  private fr.cascade.socle.AppelId appelDe() {
    return evaluations.appelDe(id);
  }

  private Component part(EvaluationLue lue) {
    var part = new Div();
    part.addClassName("part-jury");
    if (lue.candidatureStatut() == CandidatureStatut.DEPOSEE
        || lue.candidatureStatut() == CandidatureStatut.A_COMPLETER) {
      part.add(
          Adresses.carte(
              "Mes notes",
              new Paragraph("La recevabilité est en cours d’instruction : la notation suivra.")));
      return part;
    }
    boolean ouverte =
        lue.statut() == EvaluationStatut.EN_COURS
            && lue.candidatureStatut() == CandidatureStatut.RECEVABLE;
    part.add(
        new FormulaireNotes(
            appels.lire(appelDe()).grille(),
            lue,
            ouverte,
            notes -> service.noter(id, notes),
            notes -> service.rendre(id, notes),
            this::rafraichir));
    if (ouverte) {
      part.add(new Button("Me récuser…", _ -> recuser()));
    }
    if (lue.statut() == EvaluationStatut.RENDUE) {
      part.add(autres(lue));
    }
    part.add(new AvisRendus(avis.surLaCandidature(id)));
    return part;
  }

  private static Component autres(EvaluationLue lue) {
    if (lue.autres().isEmpty()) {
      return Adresses.carte(
          "Notes des autres", new Paragraph("Aucun autre membre n’a encore rendu ses notes."));
    }
    var tableau = new Tableau("Notes des autres membres", "Membre du jury", "Note sur 20");
    lue.autres()
        .forEach(a -> tableau.ligne(new Span(a.jure()), new Span(Formats.nombre(a.total()))));
    return Adresses.carte("Notes des autres", tableau);
  }

  @Override
  public Component lien(CandidatureId candidature, String question, String nom) {
    return Adresses.telecharger(
        nom, nom, () -> candidatures.piece(candidature, question).contenu());
  }
}
