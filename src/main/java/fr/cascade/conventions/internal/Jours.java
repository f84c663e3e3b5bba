package fr.cascade.conventions.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** French wording of days inside texts: « 1er janvier 2011 », « 24 juin 2010 ». */
public final class Jours {

  private static final DateTimeFormatter SUITE =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

  private Jours() {}

  public static String enClair(LocalDate jour) {
    String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
    return quantieme + " " + SUITE.format(jour);
  }
}
