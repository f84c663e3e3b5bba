package fr.cascade.spie;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.EvaluationRepository;
import fr.cascade.spie.internal.LectureEvaluations;
import fr.cascade.spie.internal.Selection;
import fr.cascade.spie.internal.VisibiliteCandidatures;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads marks: one's own, those of others once one's own are handed over, and the ranking. */
@Service
@Transactional(readOnly = true)
public class EvaluationConsultation {

  private final EvaluationRepository evaluations;
  private final CandidatureRepository candidatures;
  private final AppelRepository appels;
  private final LectureEvaluations lecture;
  private final Selection selection;
  private final VisibiliteCandidatures visibilite;
  private final AppelDroits droits;
  private final UtilisateurConsultation utilisateurs;
  private final UtilisateurConnecte connecte;

  EvaluationConsultation(
      EvaluationRepository evaluations,
      CandidatureRepository candidatures,
      AppelRepository appels,
      LectureEvaluations lecture,
      Selection selection,
      VisibiliteCandidatures visibilite,
      AppelDroits droits,
      UtilisateurConsultation utilisateurs,
      UtilisateurConnecte connecte) {
    this.evaluations = evaluations;
    this.candidatures = candidatures;
    this.appels = appels;
    this.lecture = lecture;
    this.selection = selection;
    this.visibilite = visibilite;
    this.droits = droits;
    this.utilisateurs = utilisateurs;
    this.connecte = connecte;
  }

  /** An application to mark in a list; those from which one is recused are left out. */
  public record AEvaluer(
      CandidatureId candidature,
      String nom,
      CandidatureStatut candidatureStatut,
      EvaluationStatut statut) {}

  /** What the reader has to mark, by name. */
  public List<AEvaluer> miennes(AppelId appel) {
    return lecture.miennes(appel, connecte.courant().id());
  }

  /** The reader's own marks of one application, and those of others once they may be seen. */
  public EvaluationLue lire(CandidatureId id) {
    visibilite.exiger(id);
    var mienne =
        evaluations
            .findByCandidatureIdAndJureId(id.valeur(), connecte.courant().id().valeur())
            .orElseThrow(VisibiliteCandidatures::introuvable);
    var candidature =
        candidatures.findById(id.valeur()).orElseThrow(VisibiliteCandidatures::introuvable);
    var appel = appels.findById(candidature.appel().valeur()).orElseThrow(AppelDroits::introuvable);
    var toutes = evaluations.avecNotes(List.of(id.valeur()));
    var noms = utilisateurs.libelles(toutes.stream().map(e -> e.jure()).toList());
    return lecture.lire(candidature, appel.grille(), mienne, toutes, noms);
  }

  /** The call of an application that the reader may see. */
  public AppelId appelDe(CandidatureId id) {
    visibilite.exiger(id);
    return candidatures
        .findById(id.valeur())
        .orElseThrow(VisibiliteCandidatures::introuvable)
        .appel();
  }

  /** The ranking, for those who conduct the call once the marking is over (RG-441). */
  public List<LigneClassement> classement(AppelId id) {
    droits.exigerConduite();
    var appel = appels.findById(id.valeur()).orElseThrow(AppelDroits::introuvable);
    var recusees = lecture.recusees(id, connecte.courant().id());
    return switch (appel.statut()) {
      case EN_PREPARATION, PUBLIE -> List.of();
      default ->
          selection.lignes(appel).stream()
              .filter(l -> !recusees.contains(l.id().valeur()))
              .toList();
    };
  }
}
