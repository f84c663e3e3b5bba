package fr.cascade.comites;

import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.Convocations;
import fr.cascade.comites.internal.MembreComite;
import fr.cascade.comites.internal.Seance;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks members to come, takes their answers, convenes a second time where there was no quorum. */
@Service
public class ConvocationService {

  private final Animation animation;
  private final Convocations convocations;

  ConvocationService(Animation animation, Convocations convocations) {
    this.animation = animation;
    this.convocations = convocations;
  }

  /**
   * Convenes everybody whose term runs on the day, with the agenda and its papers (RG-318).
   *
   * @return the personal links of those who have no account, told once
   */
  @RepriseSurConflit
  @Transactional
  public List<LienPersonnel> convoquer(SeanceId id) {
    Seance seance = animation.verrouiller(id);
    List<LienPersonnel> aRemettre = convocations.convoquer(seance, animation.acteur());
    animation.consigner(
        seance, "CONVOCATION", "Convocation envoyée pour la " + seance.designation() + ".");
    return aRemettre;
  }

  /** The same, with when the committee meets again should it have no quorum (RG-388). */
  @RepriseSurConflit
  @Transactional
  public List<LienPersonnel> convoquerEnsemble(SeanceId id, HoraireSeance seconde) {
    Seance seance = animation.verrouiller(id);
    animation.exigerLibre(seance.comite(), seconde, id);
    seance.deroulement().seconde().annoncer(seconde);
    List<LienPersonnel> aRemettre = convocations.convoquer(seance, animation.acteur());
    animation.consigner(
        seance,
        "CONVOCATION",
        "Convocation envoyée pour la %s et, faute de quorum, pour le %s."
            .formatted(seance.designation(), Formats.dateHeure(seconde.debut())));
    return aRemettre;
  }

  /** The reader's own answer (RG-319). */
  @RepriseSurConflit
  @Transactional
  public void repondre(SeanceId id, ReponseSaisie reponse) {
    Seance seance = animation.verrouillerPourRepondre(id);
    repondre(seance, convocations.monSiege(seance), reponse);
  }

  /** The answer of a member received otherwise, noted by who runs the committee. */
  @RepriseSurConflit
  @Transactional
  public void repondrePour(SeanceId id, MembreId membre, ReponseSaisie reponse) {
    Seance seance = animation.verrouiller(id);
    repondre(seance, seance.comite().membre(membre.valeur()), reponse);
  }

  private void repondre(Seance seance, MembreComite membre, ReponseSaisie reponse) {
    seance.deroulement().repondre(membre, reponse, animation.acteur().le());
    animation.consignerSeance(
        seance, "REPONSE", "%s : %s.".formatted(membre.qualite(), reponse.phrase()));
  }

  /** Convenes again, without the quorum of the first time, within the days of the rule (RG-338). */
  @RepriseSurConflit
  @Transactional
  public SeanceId reconvoquer(SeanceId id, HoraireSeance horaire) {
    Seance premiere = animation.verrouiller(id);
    animation.exigerLibre(premiere.comite(), horaire, null);
    Seance seconde = convocations.reconvoquer(premiere, horaire, animation.acteur());
    animation.consigner(
        seconde,
        "SECONDE_CONVOCATION",
        "Seconde convocation : %s, %s."
            .formatted(seconde.designation(), Formats.dateHeure(seconde.debutLe())));
    return seconde.id();
  }
}
