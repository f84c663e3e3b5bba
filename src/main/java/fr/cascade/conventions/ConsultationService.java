package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Avis;
import fr.cascade.conventions.internal.AvisEnvoye;
import fr.cascade.conventions.internal.ConsultationMoteur;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionMoteur;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.CycleConsultation;
import fr.cascade.conventions.internal.TourAvis;
import fr.cascade.conventions.internal.TourAvisRepository;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a drafter does with the parties' avis: asks for them, records those by post, ends. */
@Service
public class ConsultationService {

  private final ConventionRepository conventions;
  private final TourAvisRepository tours;
  private final Visibilite visibilite;
  private final ConventionDroits droits;
  private final AvisEnvoye envoye;
  private final ConventionMoteur moteur;
  private final ConsultationMoteur consultations;
  private final CycleConsultation cycle;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  ConsultationService(
      ConventionRepository conventions,
      TourAvisRepository tours,
      Visibilite visibilite,
      ConventionDroits droits,
      AvisEnvoye envoye,
      ConventionMoteur moteur,
      ConsultationMoteur consultations,
      CycleConsultation cycle,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.tours = tours;
    this.visibilite = visibilite;
    this.droits = droits;
    this.envoye = envoye;
    this.moteur = moteur;
    this.consultations = consultations;
    this.cycle = cycle;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /**
   * Asks the parties of a draft for their avis: nobody edits the text until the round is closed.
   *
   * @throws RegleMetierException empty article (RG-130), day (RG-161), parties or message (RG-162)
   */
  @RepriseSurConflit
  @Transactional
  public ConsultationId ouvrir(ConventionId id, DemandeConsultation demande) {
    Convention convention = verrouiller(id);
    TourAvis tour =
        tours.saveAndFlush(
            TourAvis.ouvrir(
                convention,
                tours.dernierNumero(id.valeur()) + 1,
                demande,
                horloge.aujourdhui(),
                acteur()));
    cycle.annoncerOuverture(tour.id());
    moteur.consultationDemandee(id, tour.id());
    return tour.id();
  }

  /**
   * Records an avis that came by post or mail, for the party that gave it.
   *
   * @throws RegleMetierException day of receipt or letter that is no PDF (RG-167), and those of an
   *     avis given in the portal
   */
  @RepriseSurConflit
  @Transactional
  public void recevoir(ConventionId id, AvisId avisId, AvisRecu recu) {
    verrouiller(id);
    Avis avis = envoye.trouver(id, avisId);
    AvisEnvoye.exigerPdf(recu.piece());
    avis.recevoir(recu.sens(), recu.commentaire(), recu.recuLe(), horloge.aujourdhui(), acteur());
    envoye.joindre(avis, recu.piece());
    envoye.transmettre(avis);
  }

  /** Closes the round before its day: the avis still missing are waited for no more (RG-168). */
  @RepriseSurConflit
  @Transactional
  public void clore(ConventionId id) {
    Convention convention = verrouiller(id);
    convention.vie().exiger(TransitionConvention.CLORE_CONSULTATION);
    TourAvis tour = tours.deLaConvention(id.valeur()).getFirst();
    tour.cloreAvantEcheance(acteur());
    consultations.clotureDemandee(tour.id());
  }

  private Convention verrouiller(ConventionId id) {
    visibilite.exiger(id);
    Convention convention =
        conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    droits.exigerRedaction(convention);
    return convention;
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
