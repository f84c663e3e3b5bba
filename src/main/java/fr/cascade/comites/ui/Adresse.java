package fr.cascade.comites.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cascade.socle.IntrouvableException;

/** Reads what an address names. */
final class Adresse {

  private Adresse() {}

  /**
   * The {@code :id} of the route.
   *
   * @throws IntrouvableException for what is not a number: it does not exist either
   */
  static long id(BeforeEnterEvent event) {
    try {
      return Long.parseLong(event.getRouteParameters().get("id").orElse(""));
    } catch (NumberFormatException _) {
      throw new IntrouvableException("Cette page n’existe pas, ou n’est pas de votre ressort.");
    }
  }

  /** The year asked for, else the present one. */
  static int annee(BeforeEnterEvent event, int sinon) {
    String voulue = event.getLocation().getQueryParameters().getSingleParameter("annee").orElse("");
    return voulue.matches("(19|20)\\d{2}") ? Integer.parseInt(voulue) : sinon;
  }
}
