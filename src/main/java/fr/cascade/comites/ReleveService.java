package fr.cascade.comites;

import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.Releve;
import fr.cascade.comites.internal.Seance;
import fr.cascade.comites.internal.SeanceMoteur;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.RegleMetierException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of records of decisions: drafted, validated, corrected by a new version. */
@Service
public class ReleveService {

  private final Animation animation;
  private final SeanceMoteur moteur;

  ReleveService(Animation animation, SeanceMoteur moteur) {
    this.animation = animation;
    this.moteur = moteur;
  }

  /** What is added to what the rows say already. */
  @RepriseSurConflit
  @Transactional
  public void ecrire(SeanceId id, String observations) {
    Seance seance = animation.verrouiller(id);
    releve(seance).ecrire(observations);
    seance.deroulement().signaler();
  }

  /** The draft is ready: it waits for its validation. */
  @RepriseSurConflit
  @Transactional
  public void proposer(SeanceId id, String observations) {
    Seance seance = animation.verrouiller(id);
    releve(seance).ecrire(observations);
    releve(seance).proposer();
    seance.deroulement().signaler();
    moteur.relevePropose(id);
    animation.consignerSeance(seance, "RELEVE_PROPOSE", "Relevé proposé.");
  }

  /** Freezes it; then it is signed where the rule asks, and sent (RG-350, RG-352). */
  @RepriseSurConflit
  @Transactional
  public void valider(SeanceId id) {
    Seance seance = animation.verrouiller(id);
    releve(seance).valider(animation.acteur());
    animation.consignerSeance(seance, "RELEVE_VALIDE", "Relevé validé.");
    moteur.releveValide(id);
  }

  /** Opens the next version, with why (RG-351). */
  @RepriseSurConflit
  @Transactional
  public void corriger(SeanceId id, String motif) {
    Seance seance = animation.verrouiller(id);
    seance.deroulement().corriger(motif, animation.acteur().le());
    animation.ecrire();
    animation.consigner(
        seance, "RELEVE_CORRIGE", "Correction du relevé : « %s »".formatted(motif.strip()));
    moteur.correctionOuverte(id);
  }

  private static Releve releve(Seance seance) {
    return seance
        .releve()
        .orElseThrow(() -> new RegleMetierException("RG-350", "Cette réunion n’a pas de relevé."));
  }
}
