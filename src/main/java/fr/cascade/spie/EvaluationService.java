package fr.cascade.spie;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.Evaluation;
import fr.cascade.spie.internal.EvaluationRepository;
import fr.cascade.spie.internal.VisibiliteCandidatures;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member of the jury declares, marks and hands over; each for themselves only. */
@Service
public class EvaluationService {

  private final EvaluationRepository evaluations;
  private final CandidatureRepository candidatures;
  private final CandidatureVerrouillee verrou;
  private final AppelDroits droits;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  EvaluationService(
      EvaluationRepository evaluations,
      CandidatureRepository candidatures,
      CandidatureVerrouillee verrou,
      AppelDroits droits,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.evaluations = evaluations;
    this.candidatures = candidatures;
    this.verrou = verrou;
    this.droits = droits;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Declares that no interest is at stake: the file may then be read (RG-430). */
  @RepriseSurConflit
  @Transactional
  public void declarerSansInteret(CandidatureId id) {
    mienne(id, false).declarerSansInteret(horloge.instant());
    consigner(id, "DECLARATION", "Déclare n’avoir aucun lien avec « %s ».");
  }

  /** Steps back: nothing of the application can be seen any more, at once (RG-431). */
  @RepriseSurConflit
  @Transactional
  public void seRecuser(CandidatureId id, String motif) {
    mienne(id, false).recuser(motif, horloge.instant());
    consigner(id, "RECUSATION", "Se récuse pour « %s ».");
  }

  /** Keeps marks, each on the grid (RG-432); they are not handed over yet. */
  @RepriseSurConflit
  @Transactional
  public void noter(CandidatureId id, List<NoteSaisie> notes) {
    mienne(id, true).noter(appel(id).grille(), notes);
  }

  /** Hands marks over; they no longer change (RG-433, RG-434). */
  @RepriseSurConflit
  @Transactional
  public void rendre(CandidatureId id, List<NoteSaisie> notes) {
    Grille grille = appel(id).grille();
    Evaluation evaluation = mienne(id, true);
    evaluation.noter(grille, notes);
    evaluation.rendre(grille, horloge.instant());
    consigner(id, "NOTES_RENDUES", "Rend ses notes sur « %s ».");
  }

  /** In the history of the call, which those who conduct it read, never in the application's. */
  private void consigner(CandidatureId id, String acte, String phrase) {
    Candidature candidature =
        candidatures.findById(id.valeur()).orElseThrow(VisibiliteCandidatures::introuvable);
    journal.consigner(Cles.de(candidature.appel()), acte, phrase.formatted(candidature.nom()));
  }

  private Appel appel(CandidatureId id) {
    return verrou.appel(verrou.prendre(id));
  }

  /** While the jury marks, and for marks once the application is admissible (RG-434). */
  private Evaluation mienne(CandidatureId id, boolean pourNoter) {
    Candidature candidature = verrou.prendre(id);
    Appel appel = verrou.appel(candidature);
    if (!droits.jure(candidature.appel().valeur())) {
      throw VisibiliteCandidatures.introuvable();
    }
    if (appel.etat(horloge.instant()) != AppelEtat.INSTRUCTION) {
      throw new RegleMetierException(
          "RG-434", "La notation est close : les notes ne changent plus.");
    }
    if (pourNoter && candidature.statut() != CandidatureStatut.RECEVABLE) {
      throw new RegleMetierException(
          "RG-434", "Cette candidature n’est pas encore jugée recevable : elle ne se note pas.");
    }
    return evaluations
        .verrouiller(id.valeur(), connecte.courant().id().valeur())
        .orElseThrow(VisibiliteCandidatures::introuvable);
  }
}
