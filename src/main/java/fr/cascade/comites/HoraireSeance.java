package fr.cascade.comites;

import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When and where a meeting is, in legal time. */
public record HoraireSeance(LocalDate date, LocalTime heure, int duree, String lieu) {

  private static final int DUREE_MIN = 15;
  private static final int DUREE_MAX = 600;
  private static final int LIEU_MAX = 200;

  public HoraireSeance {
    lieu = lieu.strip();
    if (duree < DUREE_MIN || duree > DUREE_MAX) {
      throw new RegleMetierException(
          "RG-311", "La durée va de quinze minutes à dix heures.", "duree");
    }
    if (lieu.length() > LIEU_MAX) {
      throw new RegleMetierException("RG-311", "Écrivez le lieu en 200 caractères.", "lieu");
    }
  }

  /** The instant of its start; right on both days when the clocks change. */
  public Instant debut() {
    return LocalDateTime.of(date, heure).atZone(HorlogeMetier.PARIS).toInstant();
  }

  public Instant fin() {
    return debut().plusSeconds(60L * duree);
  }

  /** Refuses a date that is past (RG-312). */
  public void exigerAVenir(Instant maintenant) {
    if (!debut().isAfter(maintenant)) {
      throw new RegleMetierException(
          "RG-312", "Cette date est passée : enregistrez plutôt une réunion déjà tenue.", "date");
    }
  }
}
