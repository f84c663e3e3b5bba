package fr.cascade.conventions.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;

/** Reads the agreement that an address names. */
final class AdresseConvention {

  private AdresseConvention() {}

  /**
   * The {@code :id} of the route.
   *
   * @throws IntrouvableException for what is not a number: such an agreement does not exist either
   */
  static ConventionId lire(BeforeEnterEvent event) {
    try {
      return new ConventionId(Long.parseLong(event.getRouteParameters().get("id").orElse("")));
    } catch (NumberFormatException _) {
      throw new IntrouvableException(
          "Cette convention n’existe pas, ou n’est pas de votre ressort.");
    }
  }
}
