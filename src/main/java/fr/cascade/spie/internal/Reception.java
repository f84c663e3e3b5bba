package fr.cascade.spie.internal;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EnvoiId;
import fr.cascade.spie.EnvoiTardif;
import fr.cascade.spie.Fermeture;
import fr.cascade.spie.Fermeture.Phase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the rule of a call's closing about the uploads and the submission of an application. */
@Component
public class Reception {

  private final EnvoiEnCoursRepository envois;
  private final AppelRepository appels;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  Reception(
      EnvoiEnCoursRepository envois,
      AppelRepository appels,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.envois = envois;
    this.appels = appels;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /**
   * Ends an upload whose bytes are there (RG-481, RG-482).
   *
   * @param id null where nothing was in progress: the bytes came at once
   * @return what its journal line says of the grace; empty where it was received before
   */
  public String terminer(
      Candidature candidature, @Nullable EnvoiId id, String champ, String fichier) {
    if (id == null) {
      return "";
    }
    EnvoiEnCours envoi = envois.verrouiller(id.valeur()).orElseThrow(EnvoiEnCours::introuvable);
    envoi.exiger(candidature.id(), champ, connecte.courant().id());
    Instant maintenant = horloge.instant();
    Fermeture fermeture =
        appels
            .findById(candidature.appel().valeur())
            .orElseThrow(AppelDroits::introuvable)
            .fermeture();
    boolean brouillon = candidature.statut() == CandidatureStatut.BROUILLON;
    if (brouillon) {
      fermeture.exigerFinDEnvoi(envoi.commenceLe(), maintenant);
    }
    envoi.terminer(fichier, maintenant);
    return brouillon && fermeture.phase(maintenant) == Phase.GRACE
        ? " dans le délai de grâce, envoi commencé à " + Formats.heureALaSeconde(envoi.commenceLe())
        : "";
  }

  /** Whether a draft is received now, the answer of the button, of the table and of the check. */
  boolean deposable(Candidature candidature, Appel appel) {
    Instant maintenant = horloge.instant();
    return switch (appel.etat(maintenant)) {
      case OUVERT -> true;
      case CLOS ->
          appel.fermeture().recoitDepot(!tardifs(candidature, appel).isEmpty(), maintenant);
      default -> false;
    };
  }

  /** Refuses a submission outside the opening, closing and grace (RG-410, RG-483). */
  public void exigerDepot(Candidature candidature, Appel appel, Instant maintenant) {
    switch (appel.etat(maintenant)) {
      case EN_PREPARATION, A_VENIR, OUVERT -> appel.exigerOuvert(maintenant);
      default -> appel.fermeture().exigerDepot(!tardifs(candidature, appel).isEmpty(), maintenant);
    }
  }

  /** The files that let it be submitted, or that it was submitted with, during the grace. */
  public List<EnvoiTardif> aLaGrace(Candidature candidature, Appel appel) {
    var recepisse = candidature.depot().recepisse();
    Instant quand = recepisse == null ? horloge.instant() : recepisse.le();
    return appel.fermeture().phase(quand) == Phase.GRACE ? tardifs(candidature, appel) : List.of();
  }

  private List<EnvoiTardif> tardifs(Candidature candidature, Appel appel) {
    Fermeture fermeture = appel.fermeture();
    return envois
        .termines(
            candidature.id().valeur(),
            fermeture.clotureLe().plusSeconds(1),
            fermeture.finLe().plusSeconds(1))
        .stream()
        .map(EnvoiEnCours::tardif)
        .toList();
  }
}
