package fr.cascade.spie;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.EnvoiEnCours;
import fr.cascade.spie.internal.EnvoiEnCoursRepository;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that an upload begins, in a transaction of its own, before its bytes: what had begun before
 * closing is still received during the grace of the call. Who may not write is refused at once.
 */
@Service
public class EnvoiService {

  private final EnvoiEnCoursRepository envois;
  private final CandidatureVerrouillee verrou;
  private final CandidatureDroits droits;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  EnvoiService(
      EnvoiEnCoursRepository envois,
      CandidatureVerrouillee verrou,
      CandidatureDroits droits,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.envois = envois;
    this.verrou = verrou;
    this.droits = droits;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** The file that answers a question, while the call is open (RG-410). */
  @Transactional
  public EnvoiId commencer(CandidatureId id, String question) {
    Instant arrivee = horloge.instant();
    Candidature candidature = verrou.aEnvoyer(id, arrivee);
    droits.exigerMembre(candidature);
    return noter(candidature, question, arrivee);
  }

  /** The commitment letter of one's own organisation, while the call is open (RG-410). */
  @Transactional
  public EnvoiId commencerLettre(CandidatureId id, OrganisationId organisation) {
    Instant arrivee = horloge.instant();
    Candidature candidature = verrou.aEnvoyer(id, arrivee);
    candidature.consortium().membre(organisation);
    habilitations.exiger(Permission.CANDIDATER, organisation);
    return noter(candidature, EnvoiEnCours.lettre(organisation), arrivee);
  }

  private EnvoiId noter(Candidature candidature, String champ, Instant arrivee) {
    return envois
        .saveAndFlush(
            new EnvoiEnCours(candidature.id(), champ, Acteur.de(connecte.courant(), arrivee)))
        .id();
  }
}
