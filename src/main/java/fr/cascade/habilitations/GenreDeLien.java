package fr.cascade.habilitations;

import java.time.Duration;

/** Why a single-use link opens an account, and for how long on the system's clock (RG-027). */
public enum GenreDeLien {
  INVITATION(Duration.ofDays(7), "sept jours"),
  OUBLI(Duration.ofHours(1), "une heure");

  private final Duration duree;
  private final String dureeEnClair;

  GenreDeLien(Duration duree, String dureeEnClair) {
    this.duree = duree;
    this.dureeEnClair = dureeEnClair;
  }

  public Duration duree() {
    return duree;
  }

  public String dureeEnClair() {
    return dureeEnClair;
  }
}
