package fr.cascade.spie;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureMoteur;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.Reception;
import fr.cascade.spie.internal.Soumission;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives applications at the server's own clock; the lead body's act. */
@Service
public class DepotService {

  private final CandidatureVerrouillee verrou;
  private final CandidatureRepository candidatures;
  private final Soumission soumission;
  private final Reception reception;
  private final CandidatureDroits droits;
  private final CandidatureMoteur moteur;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  DepotService(
      CandidatureVerrouillee verrou,
      CandidatureRepository candidatures,
      Soumission soumission,
      Reception reception,
      CandidatureDroits droits,
      CandidatureMoteur moteur,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.verrou = verrou;
    this.candidatures = candidatures;
    this.soumission = soumission;
    this.reception = reception;
    this.droits = droits;
    this.moteur = moteur;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Submits.
   *
   * @param malgreTout submits although some rules of admissibility fail
   * @throws RegleMetierException call closed (RG-410, RG-483), questions without an answer or a
   *     budget that does not add up (RG-417, RG-415), rules that fail (RG-421), territory that has
   *     applied already (RG-423)
   */
  @RepriseSurConflit
  @Transactional
  public String deposer(CandidatureId id, boolean malgreTout) {
    Candidature candidature = verrou.prendre(id);
    droits.exigerPorteur(candidature);
    Appel appel = verrou.appel(candidature);
    Acteur acteur = acteur();
    reception.exigerDepot(candidature, appel, acteur.le());
    soumission.recevoir(candidature, appel, acteur, malgreTout);
    enregistrer(candidature);
    var recepisse = soumission.recepisse(candidature);
    journal.consigner(
        Cles.de(id),
        "DEPOT",
        "Candidature déposée%s sous le numéro %s ; empreinte SHA-256 %s."
            .formatted(
                EnvoiTardif.enClair(reception.aLaGrace(candidature, appel)),
                recepisse.numero(),
                recepisse.empreinte()));
    moteur.deposee(id);
    soumission.annoncerDepot(candidature, appel);
    return recepisse.numero();
  }

  /** Takes a submitted application back, before the call closes (RG-422). */
  @RepriseSurConflit
  @Transactional
  public void retirer(CandidatureId id) {
    Candidature candidature = verrou.prendre(id);
    droits.exigerPorteur(candidature);
    verrou.appel(candidature).exigerOuvert(horloge.instant());
    candidature.retirer();
    journal.consigner(Cles.de(id), "RETRAIT", "Candidature retirée : elle n’est plus déposée.");
    moteur.retiree(id);
  }

  /** Hands over what was asked for, within the delay (RG-424). */
  @RepriseSurConflit
  @Transactional
  public void completer(CandidatureId id) {
    Candidature candidature = verrou.prendre(id);
    droits.exigerPorteur(candidature);
    soumission.exigerDelai(candidature);
    soumission.recevoir(candidature, verrou.appel(candidature), acteur(), true);
    enregistrer(candidature);
    journal.consigner(Cles.de(id), "COMPLETEE", "Candidature complétée.");
    moteur.completee(id);
  }

  /** The unique key of the territory keeps two from being first at once (RG-423). */
  private void enregistrer(Candidature candidature) {
    try {
      candidatures.saveAndFlush(candidature);
    } catch (DataIntegrityViolationException e) {
      throw Soumission.dejaDepose();
    }
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
