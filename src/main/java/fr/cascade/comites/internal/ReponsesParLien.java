package fr.cascade.comites.internal;

import fr.cascade.comites.InvitationLue;
import fr.cascade.comites.ReponseSaisie;
import fr.cascade.comites.internal.LiensConvocation.Acces;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import org.springframework.stereotype.Component;

/** What comes back by the personal links of a convocation (RG-384). */
@Component
public class ReponsesParLien {

  private final LiensConvocation liens;
  private final SeanceRepository seances;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  ReponsesParLien(
      LiensConvocation liens,
      SeanceRepository seances,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.liens = liens;
    this.seances = seances;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  public InvitationLue lire(String jeton) {
    Acces acces = acces(jeton);
    Seance seance = acces.seance();
    Participation ligne = seance.ligne(acces.membre());
    return new InvitationLue(
        seance.id(),
        seance.comite().nom(),
        acces.membre().qualite(),
        seance.designation(),
        seance.debutLe(),
        seance.horaire().lieu(),
        seance.ordreDuJour().points().stream().map(PointOrdre::titre).toList(),
        ligne.reponse(),
        ligne.remplacant(),
        seance.emargement().suppleants(acces.membre()).stream()
            .map(MembreComite::qualite)
            .toList());
  }

  public Acces repondre(String jeton, ReponseSaisie saisie) {
    Acces acces = acces(jeton);
    Seance seance = seances.verrouiller(acces.seance().id().valeur()).orElseThrow();
    seance.deroulement().repondre(acces.membre(), saisie, horloge.instant());
    return new Acces(seance, acces.membre());
  }

  /** Somebody connected who is not that member does not answer in that member's name. */
  private Acces acces(String jeton) {
    Acces acces =
        liens
            .acces(jeton)
            .filter(a -> estLeSien(a.membre()))
            .orElseThrow(
                () ->
                    new RegleMetierException(
                        "RG-384",
                        "Ce lien ne répond plus : il a été retiré ou remplacé par un autre, ou il"
                            + " n’est pas le vôtre. Qui anime le comité peut vous en donner un."));
    acces.seance().deroulement().exigerAttente(horloge.instant());
    return acces;
  }

  private boolean estLeSien(MembreComite membre) {
    var moi = connecte.courantOuVide().map(Utilisateur::id);
    return moi.isEmpty() || membre.utilisateur().isEmpty() || membre.utilisateur().equals(moi);
  }
}
