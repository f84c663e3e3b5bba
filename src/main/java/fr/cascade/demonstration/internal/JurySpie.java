package fr.cascade.demonstration.internal;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureFiltre;
import fr.cascade.spie.CandidatureResume;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EvaluationConsultation;
import fr.cascade.spie.EvaluationConsultation.AEvaluer;
import fr.cascade.spie.EvaluationService;
import fr.cascade.spie.EvaluationStatut;
import fr.cascade.spie.InstructionService;
import fr.cascade.spie.NoteSaisie;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Instructs and marks what nobody did, with marks invented and marked as such. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class JurySpie {

  private static final int TOUTES = 2000;
  private static final List<String> CRITERES =
      List.of("beneficiaires", "public", "principes", "mise-en-oeuvre");

  private final CandidatsSpie candidats;
  private final AppelConsultation appels;
  private final CandidatureConsultation candidatures;
  private final InstructionService instruction;
  private final EvaluationConsultation evaluations;
  private final EvaluationService notation;
  private final UtilisateurConsultation utilisateurs;
  private final UtilisateurConnecte connecte;

  JurySpie(
      CandidatsSpie candidats,
      AppelConsultation appels,
      CandidatureConsultation candidatures,
      InstructionService instruction,
      EvaluationConsultation evaluations,
      EvaluationService notation,
      UtilisateurConsultation utilisateurs,
      UtilisateurConnecte connecte) {
    this.candidats = candidats;
    this.appels = appels;
    this.candidatures = candidatures;
    this.instruction = instruction;
    this.evaluations = evaluations;
    this.notation = notation;
    this.utilisateurs = utilisateurs;
    this.connecte = connecte;
  }

  void instruireEtNoter(Set<String> saufCeux) {
    candidats
        .appel()
        .filter(id -> appels.lire(id).etat() == AppelEtat.INSTRUCTION)
        .ifPresent(
            id -> {
              connecte.comme(compte("national"), () -> instruire(id, saufCeux));
              for (String jure : List.of("jury-1", "jury-2", "jury-3")) {
                connecte.comme(compte(jure), () -> noter(id, jure, saufCeux));
              }
            });
  }

  /** What breaks no rule; the rest waits for its region. */
  private void instruire(AppelId appel, Set<String> saufCeux) {
    var deposees = new CandidatureFiltre(appel, "", CandidatureStatut.DEPOSEE, false);
    candidatures.rechercher(deposees, 0, TOUTES).stream()
        .filter(c -> !saufCeux.contains(c.nom()))
        .map(CandidatureResume::id)
        .filter(id -> candidatures.lire(id).recevabilite().recevable())
        .forEach(instruction::declarerRecevable);
  }

  private void noter(AppelId appel, String jure, Set<String> saufCeux) {
    evaluations.miennes(appel).stream()
        .filter(e -> e.candidatureStatut() == CandidatureStatut.RECEVABLE)
        .filter(e -> !saufCeux.contains(e.nom()))
        .forEach(e -> noter(e, jure));
  }

  private void noter(AEvaluer evaluation, String jure) {
    if (evaluation.statut() == EvaluationStatut.A_DECLARER) {
      notation.declarerSansInteret(evaluation.candidature());
    }
    if (evaluation.statut() == EvaluationStatut.A_DECLARER
        || evaluation.statut() == EvaluationStatut.EN_COURS) {
      notation.rendre(
          evaluation.candidature(),
          CRITERES.stream()
              .map(c -> new NoteSaisie(c, note(evaluation.nom(), jure, c), "Note inventée."))
              .toList());
    }
  }

  /** Always the same; those that history did not select stand below. */
  private static int note(String nom, String jure, String critere) {
    int ecart = Math.floorMod((nom + jure + critere).hashCode(), 6);
    return (nom.startsWith("Territoire d’essai") ? 7 : 13) + ecart;
  }

  private UtilisateurId compte(String login) {
    return utilisateurs.parLogin(login).orElseThrow().id();
  }
}
