package fr.cascade.spie;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureMoteur;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.Soumission;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges whether an application is admissible: the region of its territory. */
@Service
public class InstructionService {

  private final CandidatureVerrouillee verrou;
  private final CandidatureDroits droits;
  private final CandidatureMoteur moteur;
  private final Soumission soumission;
  private final CourrierService courrier;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  InstructionService(
      CandidatureVerrouillee verrou,
      CandidatureDroits droits,
      CandidatureMoteur moteur,
      Soumission soumission,
      CourrierService courrier,
      JournalService journal,
      HorlogeMetier horloge) {
    this.verrou = verrou;
    this.droits = droits;
    this.moteur = moteur;
    this.soumission = soumission;
    this.courrier = courrier;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Admissible: the jury may mark it. */
  @RepriseSurConflit
  @Transactional
  public void declarerRecevable(CandidatureId id) {
    Candidature candidature = aInstruire(id);
    candidature.juger(true, null);
    journal.consigner(Cles.de(id), "RECEVABLE", "Candidature recevable.");
    moteur.instruite(id, true);
  }

  /** Not admissible, with the reason that the territory reads (RG-425). */
  @RepriseSurConflit
  @Transactional
  public void declarerIrrecevable(CandidatureId id, String motif) {
    Candidature candidature = aInstruire(id);
    exigerMotif(motif);
    candidature.juger(false, motif.strip());
    journal.consigner(Cles.de(id), "IRRECEVABLE", "Candidature irrecevable : " + motif.strip());
    moteur.instruite(id, false);
    prevenir(
        candidature,
        "Candidature irrecevable : " + candidature.nom(),
        "%s%n%n%s".formatted(motif.strip(), verrou.appel(candidature).contenu().recours()));
  }

  /** Asks for what is missing, by a day to come (RG-424). */
  @RepriseSurConflit
  @Transactional
  public void demanderComplement(CandidatureId id, LocalDate avant, String demande) {
    Candidature candidature = aInstruire(id);
    exigerMotif(demande);
    if (avant.isBefore(horloge.aujourdhui())) {
      throw new RegleMetierException("RG-424", "Ce délai est déjà passé.", "avant");
    }
    candidature.completer(avant, demande.strip());
    journal.consigner(
        Cles.de(id),
        "COMPLEMENT_DEMANDE",
        "Complément demandé avant le %s : %s".formatted(Formats.date(avant), demande.strip()));
    moteur.aCompleter(id, avant);
    prevenir(
        candidature,
        "Candidature à compléter : " + candidature.nom(),
        "À compléter au plus tard le %s : %s".formatted(Formats.date(avant), demande.strip()));
  }

  private void prevenir(Candidature candidature, String sujet, String corps) {
    courrier.notifier(
        soumission.consortium(candidature),
        new NouveauMessage(
            sujet, corps, SpieRoutes.candidature(candidature.id()), Cles.de(candidature.id())));
  }

  private static void exigerMotif(String motif) {
    if (motif.isBlank() || motif.length() > 2000) {
      throw new RegleMetierException(
          "RG-425", "Écrivez en 1 à 2 000 caractères ce que le territoire lira.", "motif");
    }
  }

  private Candidature aInstruire(CandidatureId id) {
    Candidature candidature = verrou.prendre(id);
    droits.exigerInstruction(candidature);
    candidature.cesserDAttendre(horloge.aujourdhui());
    switch (verrou.appel(candidature).etat(horloge.instant())) {
      case INSTRUCTION -> {}
      default ->
          throw new RegleMetierException(
              "RG-425",
              "La recevabilité se juge entre la clôture de l’appel, délai de grâce passé, et la sélection.");
    }
    return candidature;
  }
}
