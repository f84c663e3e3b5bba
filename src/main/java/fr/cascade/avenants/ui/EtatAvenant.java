package fr.cascade.avenants.ui;

import fr.cascade.avenants.AvenantStatut;
import fr.cascade.signatures.CircuitStatut;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Ton;

/** The same state always wears the same badge. */
final class EtatAvenant {

  private EtatAvenant() {}

  static Badge badge(AvenantStatut statut) {
    return new Badge(
        switch (statut) {
          case BROUILLON -> Ton.BROUILLON;
          case A_VALIDER -> Ton.CONSULTATION;
          case A_SIGNER -> Ton.A_SIGNER;
          case SIGNE -> Ton.EN_VIGUEUR;
          case ABANDONNE -> Ton.TERMINE;
        },
        statut.libelle());
  }

  static Badge badge(CircuitStatut statut) {
    return new Badge(
        switch (statut) {
          case OUVERT -> Ton.A_SIGNER;
          case SIGNE -> Ton.EN_VIGUEUR;
          case REFUSE -> Ton.REFUSE;
          case RETIRE -> Ton.BROUILLON;
        },
        statut.libelle());
  }

  static Badge badge(SignatureStatut statut) {
    return new Badge(
        switch (statut) {
          case ATTENDUE -> Ton.A_SIGNER;
          case SIGNEE -> Ton.EN_VIGUEUR;
          case REFUSEE -> Ton.REFUSE;
          case SANS_OBJET -> Ton.BROUILLON;
        },
        statut.libelle());
  }
}
