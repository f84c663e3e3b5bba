package fr.cascade.avenants.ui;

import fr.cascade.avenants.AvenantStatut;
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
}
