package fr.cascade.spie;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelMoteur;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.EvaluationRepository;
import fr.cascade.spie.internal.Reclassement;
import fr.cascade.spie.internal.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From marks to the decision: closing, ranking, proposal by one person, validation by another. */
@Service
public class SelectionService {

  private final AppelRepository appels;
  private final EvaluationRepository evaluations;
  private final CandidatureVerrouillee verrou;
  private final Selection selection;
  private final AppelMoteur moteur;
  private final AppelDroits droits;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  SelectionService(
      AppelRepository appels,
      EvaluationRepository evaluations,
      CandidatureVerrouillee verrou,
      Selection selection,
      AppelMoteur moteur,
      AppelDroits droits,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.appels = appels;
    this.evaluations = evaluations;
    this.verrou = verrou;
    this.selection = selection;
    this.moteur = moteur;
    this.droits = droits;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Marks still expected of admissible applications. */
  @Transactional(readOnly = true)
  public long notesAttendues(AppelId id) {
    droits.exigerConduite();
    return evaluations.compter(
        id.valeur(), List.of(EvaluationStatut.A_DECLARER, EvaluationStatut.EN_COURS));
  }

  /** Ends the marking; with a reason when marks are missing (RG-440). */
  @RepriseSurConflit
  @Transactional
  public void cloreNotation(AppelId id, String motif) {
    Appel appel = verrouiller(id);
    if (appel.etat(horloge.instant()) != AppelEtat.INSTRUCTION) {
      throw new RegleMetierException(
          "RG-440", "L’appel n’est pas clos : le jury ne note pas encore.");
    }
    if (notesAttendues(id) > 0 && motif.isBlank()) {
      throw new RegleMetierException(
          "RG-440",
          "Des notes manquent : dites pourquoi la notation est close sans elles.",
          "motif");
    }
    appel.cloreNotation();
    consigner(
        id, "NOTATION_CLOSE", motif.isBlank() ? "Notation close." : "Notation close : " + motif);
    moteur.notationClose(id);
  }

  /** Puts an application at another rank than its marks give, with a reason (RG-443). */
  @RepriseSurConflit
  @Transactional
  public void reclasser(CandidatureId id, @Nullable Integer rang, String motif) {
    Candidature candidature = aClasser(id);
    Reclassement.imposer(candidature, rang, motif);
    journal.consigner(
        Cles.de(candidature.appel()),
        "RANG_CHANGE",
        rang == null
            ? "« %s » reprend le rang de ses notes.".formatted(candidature.nom())
            : "« %s » placée au rang %d : %s".formatted(candidature.nom(), rang, motif.strip()));
  }

  /** Sets what an approval depends on; empty for none. */
  @RepriseSurConflit
  @Transactional
  public void conditionner(CandidatureId id, String conditions) {
    Candidature candidature = aClasser(id);
    Reclassement.conditionner(candidature, conditions);
    journal.consigner(
        Cles.de(candidature.appel()),
        "CONDITIONS",
        "Conditions pour « %s » : %s".formatted(candidature.nom(), conditions.strip()));
  }

  /** Puts the ranking forward as it stands. */
  @RepriseSurConflit
  @Transactional
  public void proposer(AppelId id) {
    Appel appel = verrouiller(id);
    appel.proposer(acteur());
    selection.figer(appel);
    consigner(id, "SELECTION_PROPOSEE", "Sélection proposée à la validation.");
    moteur.selectionProposee(id);
  }

  /** Sends the ranking back, with a reason (RG-442). */
  @RepriseSurConflit
  @Transactional
  public void renvoyer(AppelId id, String motif) {
    Appel appel = verrouiller(id);
    if (motif.isBlank()) {
      throw new RegleMetierException("RG-442", "Dites ce qui est à revoir.", "motif");
    }
    appel.renvoyer();
    consigner(id, "SELECTION_RENVOYEE", "Sélection renvoyée : " + motif.strip());
    moteur.selectionRendue(id, false);
  }

  /** Another person makes it the decision: all results are announced at once (RG-442). */
  @RepriseSurConflit
  @Transactional
  public void valider(AppelId id) {
    verrouiller(id).valider(acteur());
    consigner(id, "SELECTION_VALIDEE", "Sélection validée.");
    moteur.selectionRendue(id, true);
  }

  private Candidature aClasser(CandidatureId id) {
    Candidature candidature = verrou.prendre(id);
    Appel appel = verrouiller(candidature.appel());
    if (appel.statut() != AppelStatut.NOTATION_CLOSE
        || candidature.statut() != CandidatureStatut.RECEVABLE) {
      throw new RegleMetierException("RG-443", "Le classement n’est pas ouvert.");
    }
    return candidature;
  }

  private Appel verrouiller(AppelId id) {
    droits.exigerConduite();
    return appels.verrouiller(id.valeur()).orElseThrow(AppelDroits::introuvable);
  }

  private void consigner(AppelId id, String acte, String phrase) {
    journal.consigner(Cles.de(id), acte, phrase);
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
