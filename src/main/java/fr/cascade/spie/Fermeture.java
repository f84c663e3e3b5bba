package fr.cascade.spie;

import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a call stops receiving: its closing second, which is still open, then its grace. During the
 * grace only two things are received: the end of an upload that had begun before closing, and an
 * application that received one. After it, nothing.
 *
 * @param clotureLe last second when anything is received
 * @param delaiDeGrace whole minutes after it for what had begun; 0 for none
 */
public record Fermeture(Instant clotureLe, int delaiDeGrace) {

  /** Where an instant stands. */
  public enum Phase {
    OUVERTE,
    GRACE,
    FERMEE
  }

  /** Last second of the grace; the closing second where there is none. */
  public Instant finLe() {
    return clotureLe.plus(Duration.ofMinutes(delaiDeGrace));
  }

  /** Counted in whole seconds. */
  public Phase phase(Instant quand) {
    Instant seconde = quand.truncatedTo(ChronoUnit.SECONDS);
    if (!seconde.isAfter(clotureLe)) {
      return Phase.OUVERTE;
    }
    return seconde.isAfter(finLe()) ? Phase.FERMEE : Phase.GRACE;
  }

  /** Refuses what begins after the closing second (RG-410). */
  public void exigerOuverte(Instant maintenant) {
    switch (phase(maintenant)) {
      case OUVERTE -> {}
      case GRACE ->
          throw refus(
              "RG-410",
              "Jusqu’à %s, seuls sont reçus un fichier dont l’envoi avait commencé avant la clôture et la candidature qui l’a reçu.");
      case FERMEE -> throw refus("RG-410", "Il ne reçoit plus de candidature.");
    }
  }

  /** Refuses the end of an upload that began after closing, or ends after the grace (RG-481). */
  public void exigerFinDEnvoi(Instant commenceLe, Instant maintenant) {
    if (phase(commenceLe) != Phase.OUVERTE) {
      exigerOuverte(maintenant);
    }
    if (phase(maintenant) == Phase.FERMEE) {
      throw refus("RG-481", FINI);
    }
  }

  private static final String FINI =
      "Le délai de grâce des envois commencés avant la clôture a pris fin à %s.";

  /**
   * Whether an application is received.
   *
   * @param envoiRecu it received, during the grace, a file whose upload had begun
   */
  public boolean recoitDepot(boolean envoiRecu, Instant maintenant) {
    return switch (phase(maintenant)) {
      case OUVERTE -> true;
      case GRACE -> envoiRecu;
      case FERMEE -> false;
    };
  }

  /** The same, refused in a sentence (RG-483). */
  public void exigerDepot(boolean envoiRecu, Instant maintenant) {
    if (recoitDepot(envoiRecu, maintenant)) {
      return;
    }
    if (envoiRecu) {
      throw refus("RG-483", FINI);
    }
    exigerOuverte(maintenant);
  }

  private RegleMetierException refus(String regle, String suite) {
    return new RegleMetierException(
        regle,
        "L’appel est clos depuis le %s. ".formatted(Formats.dateHeure(clotureLe))
            + suite.formatted(Formats.heure(finLe())));
  }

  /**
   * "Clôture le 28 février 2021 à 23 h 59 (heure de Paris).", then the grace where there is one.
   */
  public String enClair() {
    return "Clôture le %s (heure de Paris).".formatted(Formats.dateHeure(clotureLe)) + grace();
  }

  /** What is said of the grace after a sentence that says the closing time; empty for none. */
  public String grace() {
    return delaiDeGrace == 0
        ? ""
        : " Un fichier dont l’envoi a commencé avant cette heure est reçu jusqu’à %s, et la candidature peut alors encore être déposée jusqu’à cette heure."
            .formatted(Formats.heure(finLe()));
  }
}
