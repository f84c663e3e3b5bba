package fr.cascade.spie.ui;

import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EvaluationStatut;

/** The same thing always wears the same badge. */
final class Badges {

  private Badges() {}

  static Badge appel(AppelEtat etat) {
    return new Badge(
        switch (etat) {
          case EN_PREPARATION -> Ton.BROUILLON;
          case A_VENIR, CLOS, INSTRUCTION, SELECTION -> Ton.CONSULTATION;
          case OUVERT -> Ton.EN_VIGUEUR;
          case RESULTATS -> Ton.TERMINE;
        },
        etat.libelle());
  }

  static Badge candidature(CandidatureStatut statut) {
    return new Badge(ton(statut), statut.libelle());
  }

  static Ton ton(CandidatureStatut statut) {
    return switch (statut) {
      case BROUILLON, A_COMPLETER -> Ton.BIENTOT;
      case DEPOSEE -> Ton.A_SIGNER;
      case RECEVABLE, LISTE_ATTENTE -> Ton.CONSULTATION;
      case RETENUE -> Ton.EN_VIGUEUR;
      case IRRECEVABLE, NON_RETENUE -> Ton.REFUSE;
      case DESISTEE -> Ton.TERMINE;
    };
  }

  static Badge evaluation(EvaluationStatut statut) {
    return new Badge(
        switch (statut) {
          case A_DECLARER -> Ton.BIENTOT;
          case EN_COURS -> Ton.CONSULTATION;
          case RENDUE -> Ton.EN_VIGUEUR;
          case RECUSEE -> Ton.TERMINE;
        },
        statut.libelle());
  }

  static Badge inventee() {
    return Badge.neutre("Contenu inventé pour la démonstration");
  }
}
