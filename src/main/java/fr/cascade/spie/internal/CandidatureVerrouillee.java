package fr.cascade.spie.internal;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.CandidatureStatut;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Locks the row of an application that the current user may see. */
@Component
public class CandidatureVerrouillee {

  private final CandidatureRepository candidatures;
  private final AppelRepository appels;
  private final VisibiliteCandidatures visibilite;
  private final HorlogeMetier horloge;

  CandidatureVerrouillee(
      CandidatureRepository candidatures,
      AppelRepository appels,
      VisibiliteCandidatures visibilite,
      HorlogeMetier horloge) {
    this.candidatures = candidatures;
    this.appels = appels;
    this.visibilite = visibilite;
    this.horloge = horloge;
  }

  public Candidature prendre(CandidatureId id) {
    visibilite.exiger(id);
    return candidatures.verrouiller(id.valeur()).orElseThrow(VisibiliteCandidatures::introuvable);
  }

  /** A draft while its call is open (RG-410), or one sent back to be completed (RG-411). */
  public Candidature aModifier(CandidatureId id) {
    return ouverte(prendre(id), horloge.instant());
  }

  /** The same for an upload that arrives at this instant: nothing to lock, nothing to wait for. */
  public Candidature aEnvoyer(CandidatureId id, Instant arrivee) {
    visibilite.exiger(id);
    return ouverte(
        candidatures.findById(id.valeur()).orElseThrow(VisibiliteCandidatures::introuvable),
        arrivee);
  }

  /** The same for an upload that ends: whether it still may is its own rule (RG-481). */
  public Candidature aRecevoir(CandidatureId id) {
    return modifiable(prendre(id));
  }

  private Candidature ouverte(Candidature candidature, Instant quand) {
    if (modifiable(candidature).statut() == CandidatureStatut.BROUILLON) {
      appel(candidature).exigerOuvert(quand);
    }
    return candidature;
  }

  private Candidature modifiable(Candidature candidature) {
    candidature.exigerModifiable();
    if (candidature.delaiPasse(horloge.aujourdhui())) {
      throw new RegleMetierException(
          "RG-424", "Le délai pour compléter cette candidature est passé.");
    }
    return candidature;
  }

  public Appel appel(Candidature candidature) {
    return appels.findById(candidature.appel().valeur()).orElseThrow(AppelDroits::introuvable);
  }
}
