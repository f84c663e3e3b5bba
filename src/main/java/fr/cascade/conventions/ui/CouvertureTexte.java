package fr.cascade.conventions.ui;

import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.Couverture;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.NoeudCascade;
import fr.cascade.socle.ui.Formats;

/** Signed and expected declinations, in figures and in words. */
final class CouvertureTexte {

  private CouvertureTexte() {}

  /** Whether such a text has declinations at all: it is signed, and not of the last level. */
  static boolean seDecline(Niveau niveau, ConventionEtat etat) {
    return niveau != Niveau.LOCAL && etat.estSigne();
  }

  private static boolean seDecline(NoeudCascade noeud) {
    return seDecline(noeud.convention().niveau(), noeud.convention().etat());
  }

  /** "3 / 26", or the number alone where nothing says how many are expected. */
  static String figures(NoeudCascade noeud) {
    Couverture c = noeud.couverture();
    if (!seDecline(noeud)) {
      return "";
    }
    return c.connue()
        ? Formats.nombre(c.signees()) + " / " + Formats.nombre(c.attendues())
        : Formats.nombre(c.signees());
  }

  /** The same in words; nothing for a text that is not declined. */
  static String court(NoeudCascade noeud) {
    return seDecline(noeud) ? phrase(noeud.couverture()) : "";
  }

  private static String phrase(Couverture c) {
    String signees =
        c.signees() == 0
            ? "Aucune déclinaison signée"
            : Formats.compte(c.signees(), "déclinaison signée", "déclinaisons signées");
    return c.connue()
        ? signees + " sur " + Formats.compte(c.attendues(), "attendue", "attendues")
        : signees;
  }

  /** The whole sentence: what the reader's perimeter expects, and what is expected in all. */
  static String enClair(Couverture c) {
    if (c.connue() && c.attendues() < c.enTout()) {
      return phrase(c)
          + " dans votre périmètre\u00a0; "
          + Formats.compte(c.enTout(), "attendue", "attendues")
          + " en tout.";
    }
    return !c.connue() && c.enTout() > 0
        ? "Hors de votre périmètre, %s."
            .formatted(Formats.compte(c.enTout(), "déclinaison attendue", "déclinaisons attendues"))
        : phrase(c) + ".";
  }
}
