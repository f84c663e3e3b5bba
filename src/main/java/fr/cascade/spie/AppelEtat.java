package fr.cascade.spie;

import java.time.Instant;

/**
 * Where a call stands at an instant. It is closed from its closing second on; instruction begins
 * when its grace is over.
 */
public enum AppelEtat {
  EN_PREPARATION("En préparation"),
  A_VENIR("À venir"),
  OUVERT("Ouvert"),
  CLOS("Clos"),
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
      AppelStatut statut, Instant ouverture, Fermeture fermeture, Instant maintenant) {
    return switch (statut) {
      case EN_PREPARATION -> EN_PREPARATION;
      case PUBLIE -> {
        if (maintenant.isBefore(ouverture)) {
          yield A_VENIR;
        }
        yield switch (fermeture.phase(maintenant)) {
          case OUVERTE -> OUVERT;
          case GRACE -> CLOS;
          case FERMEE -> INSTRUCTION;
        };
      }
      case NOTATION_CLOSE, SELECTION_PROPOSEE -> SELECTION;
      case RESULTATS_ANNONCES -> RESULTATS;
    };
  }
}
