package fr.cascade.spie;

import fr.cascade.conventions.ConventionTerritorialeService;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureMoteur;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.LectureCandidature;
import fr.cascade.spie.internal.ProjetConvention;
import fr.cascade.spie.internal.PromessesSpie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a selected application to the draft of its agreement, in one step. */
@Service
public class ConventionSpieService {

  private final CandidatureVerrouillee verrou;
  private final CandidatureDroits droits;
  private final ProjetConvention projet;
  private final LectureCandidature lecture;
  private final PromessesSpie promesses;
  private final ConventionTerritorialeService conventions;
  private final CandidatureMoteur moteur;
  private final JournalService journal;

  ConventionSpieService(
      CandidatureVerrouillee verrou,
      CandidatureDroits droits,
      ProjetConvention projet,
      LectureCandidature lecture,
      PromessesSpie promesses,
      ConventionTerritorialeService conventions,
      CandidatureMoteur moteur,
      JournalService journal) {
    this.verrou = verrou;
    this.droits = droits;
    this.projet = projet;
    this.lecture = lecture;
    this.promesses = promesses;
    this.conventions = conventions;
    this.moteur = moteur;
    this.journal = journal;
  }

  /**
   * Drafts the agreement between the State and the territory, and keeps the link to what it comes
   * from (RG-450). It is then validated and signed as any other.
   */
  @RepriseSurConflit
  @Transactional
  public ConventionId etablir(CandidatureId id) {
    Candidature candidature = verrou.prendre(id);
    droits.exigerInstruction(candidature);
    if (candidature.statut() != CandidatureStatut.RETENUE) {
      throw new DejaFaitException("RG-450", "Seule une candidature retenue donne une convention.");
    }
    Appel appel = verrou.appel(candidature);
    var demande = projet.rediger(candidature, appel);
    ConventionId convention =
        conventions.fonder(
            demande,
            "Projet établi depuis la candidature « %s », retenue.".formatted(candidature.nom()));
    candidature.lier(convention);
    promesses.garder(convention, lecture.lire(candidature, appel), demande.debut());
    journal.consigner(Cles.de(id), "CONVENTION", "Projet de convention établi.");
    moteur.conventionEtablie(id);
    return convention;
  }
}
