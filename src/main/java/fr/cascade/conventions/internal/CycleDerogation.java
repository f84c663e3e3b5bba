package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.Cles;
import fr.cascade.socle.DerogationId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes with a request for a derogation: who answers, who is told. No screen calls it. */
@Service
public class CycleDerogation {

  private final DerogationRepository derogations;
  private final ConventionDroits droits;
  private final DerogationMoteur moteur;
  private final CourrierService courrier;
  private final Groupes groupes;
  private final JournalService journal;

  CycleDerogation(
      DerogationRepository derogations,
      ConventionDroits droits,
      DerogationMoteur moteur,
      CourrierService courrier,
      Groupes groupes,
      JournalService journal) {
    this.derogations = derogations;
    this.droits = droits;
    this.moteur = moteur;
    this.courrier = courrier;
    this.groupes = groupes;
    this.journal = journal;
  }

  /** Engine groups of those who answer for the text that set the obligation (RG-194). */
  @Transactional
  public List<String> groupesDecision(DerogationId id) {
    Derogation derogation = derogations.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
    return droits.groupesValidation(derogation.source());
  }

  /** Takes back what waits for an answer: the draft was given up, or is in order without it. */
  @Transactional
  public void retirerEnAttente(Convention convention, Acteur acteur) {
    for (Derogation derogation : derogations.deLaConvention(convention.id().valeur())) {
      if (derogation.statut() == DerogationStatut.DEMANDEE) {
        retirer(derogation, acteur);
      }
    }
  }

  /** Takes one back. */
  public void retirer(Derogation derogation, Acteur acteur) {
    derogation.retirer(acteur);
    journal.consigner(
        Cles.de(derogation.convention().id()),
        "DEROGATION_RETIREE",
        "Demande de dérogation retirée : " + derogation.obligation() + ".");
    moteur.retirer(derogation.id());
  }

  /** Tells those who may answer. */
  public void annoncerDemande(Derogation derogation) {
    notifier(
        droits.groupesValidation(derogation.source()),
        derogation,
        "Dérogation demandée",
        derogation.obligation() + "\n" + derogation.motif(),
        ConventionRoutes.derogation(derogation.id()));
  }

  /** Tells those who draft. */
  public void annoncerReponse(Derogation derogation) {
    notifier(
        droits.groupesRedaction(derogation.convention()),
        derogation,
        "Dérogation " + derogation.statut().libelle().toLowerCase(java.util.Locale.FRANCE),
        derogation.obligation() + "\n" + derogation.decision(),
        ConventionRoutes.fiche(derogation.convention().id()));
  }

  private void notifier(
      List<String> destinataires, Derogation derogation, String sujet, String corps, String lien) {
    courrier.notifier(
        destinataires.stream()
            .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
            .map(CompteResume::id)
            .distinct()
            .toList(),
        new NouveauMessage(
            sujet + " : " + derogation.convention().titre(),
            corps,
            lien,
            Cles.de(derogation.convention().id())));
  }
}
