package fr.cascade.spie;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where a call stands at an instant. */
public enum AppelEtat {
  EN_PREPARATION("En préparation"),
  A_VENIR("À venir"),
  OUVERT("Ouvert"),
  INSTRUCTION("Instruction en cours"),
  SELECTION("Sélection en cours"),
  RESULTATS("Résultats publiés");

  private final String libelle;

  AppelEtat(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }

  /** The closing second itself is still open. */
  public static AppelEtat de(
      AppelStatut statut, Instant ouverture, Instant cloture, Instant maintenant) {
    return switch (statut) {
      case EN_PREPARATION -> EN_PREPARATION;
      case PUBLIE -> {
        if (maintenant.isBefore(ouverture)) {
          yield A_VENIR;
        }
        yield maintenant.truncatedTo(ChronoUnit.SECONDS).isAfter(cloture) ? INSTRUCTION : OUVERT;
      }
      case NOTATION_CLOSE, SELECTION_PROPOSEE -> SELECTION;
      case RESULTATS_ANNONCES -> RESULTATS;
    };
  }
}
