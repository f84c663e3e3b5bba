package fr.cascade.conventions;

import fr.cascade.conventions.Constat.Objet;
import fr.cascade.socle.ConventionId;

/**
 * Asks the level that set an obligation to accept a weaker one.
 *
 * @param source the text that set it
 * @param cle which figure, article or kind of party
 * @param motif why the territory cannot do otherwise
 */
public record DemandeDerogation(ConventionId source, Objet objet, String cle, String motif) {

  /** From the finding that blocks. */
  public static DemandeDerogation de(Constat constat, String motif) {
    return new DemandeDerogation(constat.source().id(), constat.objet(), constat.cle(), motif);
  }
}
