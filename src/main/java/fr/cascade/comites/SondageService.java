package fr.cascade.comites;

import fr.cascade.comites.SondageLu.Question;
import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.Comite;
import fr.cascade.comites.internal.ReponsesSondage;
import fr.cascade.comites.internal.Sondages;
import fr.cascade.comites.internal.Sondages.Choix;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.RegleMetierException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a date: two to six slots, a personal link for each member, which answers once and without
 * an account; choosing a slot sets the meeting and convenes it (RG-380 to RG-383).
 */
@Service
public class SondageService {

  private static final int CRENEAUX_MIN = 2;
  private static final int CRENEAUX_MAX = 6;

  private final Animation animation;
  private final Sondages sondages;
  private final ReponsesSondage reponses;
  private final SeanceService seances;
  private final ConvocationService convocations;

  SondageService(
      Animation animation,
      Sondages sondages,
      ReponsesSondage reponses,
      SeanceService seances,
      ConvocationService convocations) {
    this.animation = animation;
    this.sondages = sondages;
    this.reponses = reponses;
    this.seances = seances;
    this.convocations = convocations;
  }

  /** Asks every member; the links are told once, to be sent to whoever has no account. */
  @RepriseSurConflit
  @Transactional
  public List<LienPersonnel> ouvrir(ComiteId id, List<HoraireSeance> creneaux) {
    Comite comite = animation.verrouiller(id);
    if (creneaux.size() < CRENEAUX_MIN || creneaux.size() > CRENEAUX_MAX) {
      throw new RegleMetierException("RG-380", "Proposez de deux à six créneaux.", "creneaux");
    }
    if (creneaux.stream().distinct().count() != creneaux.size()) {
      throw new RegleMetierException("RG-380", "Deux créneaux sont identiques.", "creneaux");
    }
    creneaux.forEach(
        c -> {
          comite.exigerEnVigueur(c.date());
          c.exigerAVenir(animation.acteur().le());
        });
    List<LienPersonnel> liens = sondages.ouvrir(comite, creneaux, animation.acteur().le());
    animation.consigner(
        comite, "SONDAGE", "Sondage de date ouvert, %d créneaux.".formatted(creneaux.size()));
    return liens;
  }

  /** The open poll of a committee, for whoever runs it. */
  @Transactional(readOnly = true)
  public Optional<SondageLu> enCours(ComiteId id) {
    return sondages.enCours(animation.lire(id));
  }

  /** The link of this member answers no more. */
  @RepriseSurConflit
  @Transactional
  public void revoquer(ComiteId id, MembreId membre) {
    Comite comite = animation.verrouiller(id);
    sondages.revoquer(comite, comite.membre(membre.valeur()), animation.acteur().le());
  }

  /** Sets the meeting at this slot and convenes it; the links answer no more. */
  @Transactional
  public SeanceId choisir(ComiteId id, long creneau) {
    Comite comite = animation.verrouiller(id);
    Choix choix = sondages.creneau(comite, creneau);
    SeanceId seance = seances.planifier(id, choix.horaire());
    convocations.convoquer(seance);
    sondages.clore(choix.sondage(), seance);
    return seance;
  }

  /** What a link asks; empty for a word that is no link, revoked, used or late. */
  @Transactional(readOnly = true)
  public Optional<Question> question(String jeton) {
    return reponses.question(jeton);
  }

  /** The answer behind a personal link, once (RG-382). */
  @Transactional
  public void repondre(String jeton, Collection<Long> conviennent) {
    reponses.repondre(jeton, conviennent);
  }
}
