package fr.cascade.habilitations.ui;

import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;

/** The state of an account, the same word everywhere. */
final class EtatCompte {

  private EtatCompte() {}

  static Badge badge(CompteAdministre compte) {
    if (compte.invite()) {
      return new Badge(Ton.CONSULTATION, "Invité");
    }
    if (!compte.actif()) {
      return new Badge(Ton.TERMINE, "Désactivé");
    }
    var fin = compte.verrouilleJusqua();
    return fin == null
        ? new Badge(Ton.EN_VIGUEUR, "Actif")
        : new Badge(Ton.BIENTOT, "Verrouillé jusqu’au " + Formats.dateHeure(fin));
  }
}
