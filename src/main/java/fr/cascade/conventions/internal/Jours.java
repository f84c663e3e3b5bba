package fr.cascade.conventions.internal;

import fr.cascade.socle.HorlogeMetier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** French wording of days inside texts: « 1er janvier 2011 », « 24 juin 2010 ». */
public final class Jours {

  private static final DateTimeFormatter SUITE =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRANCE)
          .withZone(HorlogeMetier.PARIS);

  private Jours() {}

  /** « 24 juin 2010 à 9 h 05 », in the portal's legal time. */
  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** The day of an instant, in the portal's legal time. */
  public static String jour(Instant instant) {
    return enClair(instant.atZone(HorlogeMetier.PARIS).toLocalDate());
  }

  public static String enClair(LocalDate jour) {
    String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
    return quantieme + " " + SUITE.format(jour);
  }
}
