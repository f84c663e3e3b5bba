package fr.cascade.comites;

import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.LiensConvocation;
import fr.cascade.comites.internal.LiensConvocation.Acces;
import fr.cascade.comites.internal.ReponsesParLien;
import fr.cascade.comites.internal.Seance;
import fr.cascade.moteur.RepriseSurConflit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to a convocation by a personal link, without an account: the member of the link only, as
 * often as wished until the meeting (RG-384). Whoever runs the committee gives and takes back.
 */
@Service
public class ReponseLienService {

  private final Animation animation;
  private final LiensConvocation liens;
  private final ReponsesParLien reponses;

  ReponseLienService(Animation animation, LiensConvocation liens, ReponsesParLien reponses) {
    this.animation = animation;
    this.liens = liens;
    this.reponses = reponses;
  }

  /**
   * What a link asks.
   *
   * @throws fr.cascade.socle.RegleMetierException no link, not the reader's, taken back (RG-384),
   *     or the meeting awaits no answer (RG-319)
   */
  @Transactional(readOnly = true)
  public InvitationLue lire(String jeton) {
    return reponses.lire(jeton);
  }

  /** The answer behind a link; refused as {@link #lire}. */
  @RepriseSurConflit
  @Transactional
  public void repondre(String jeton, ReponseSaisie saisie) {
    Acces acces = reponses.repondre(jeton, saisie);
    animation.consignerSeance(
        acces.seance(),
        "REPONSE",
        "%s : %s (par son lien).".formatted(acces.membre().qualite(), saisie.phrase()));
  }

  /** Who may answer by a link, for whoever runs the committee. */
  @Transactional(readOnly = true)
  public List<LienDeReponse> liens(SeanceId id) {
    return liens.etats(animation.lirePourPiloter(id));
  }

  /** Another link for this member, told once; the former one answers no more. */
  @RepriseSurConflit
  @Transactional
  public LienPersonnel renouveler(SeanceId id, MembreId membre) {
    Seance seance = animation.verrouiller(id);
    LienPersonnel lien = liens.renouveler(seance, seance.comite().membre(membre.valeur()));
    animation.consignerSeance(seance, "LIEN_DONNE", "Nouveau lien pour : " + lien.qualite() + ".");
    return lien;
  }

  /** The link of this member answers no more. */
  @RepriseSurConflit
  @Transactional
  public void revoquer(SeanceId id, MembreId membre) {
    Seance seance = animation.verrouiller(id);
    var retire = seance.comite().membre(membre.valeur());
    liens.revoquer(seance, retire);
    animation.consignerSeance(seance, "LIEN_RETIRE", "Lien retiré : " + retire.qualite() + ".");
  }
}
