package fr.cascade.socle.ui;

import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.Periode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** French dates and numbers as a person writes them. */
public final class Formats {

  private static final DateTimeFormatter MOIS_ANNEE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRANCE);
  private static final DateTimeFormatter JOUR_SEMAINE =
      DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
  private static final DateTimeFormatter COURTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

  private Formats() {}

  /** "24 juin 2010", "1er juillet 2010". */
  public static String date(LocalDate date) {
    var jour = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    return jour + " " + MOIS_ANNEE.format(date);
  }

  /** The date, or the given words when there is none. */
  public static String date(@Nullable LocalDate date, String sinon) {
    return date == null ? sinon : date(date);
  }

  /** "jeudi 24 juin 2010". */
  public static String jourEtDate(LocalDate date) {
    return JOUR_SEMAINE.format(date) + " " + date(date);
  }

  /** "24/06/2010", for narrow columns. */
  public static String dateCourte(LocalDate date) {
    return COURTE.format(date);
  }

  /** "24 juin 2010 à 9 h 05". */
  public static String dateHeure(LocalDateTime instant) {
    return "%s à %d h %02d"
        .formatted(date(instant.toLocalDate()), instant.getHour(), instant.getMinute());
  }

  /** The same, in legal time. */
  public static String dateHeure(Instant instant) {
    return dateHeure(LocalDateTime.ofInstant(instant, HorlogeMetier.PARIS));
  }

  /** "9 h 05", in legal time. */
  public static String heure(Instant instant) {
    var local = LocalDateTime.ofInstant(instant, HorlogeMetier.PARIS);
    return "%d h %02d".formatted(local.getHour(), local.getMinute());
  }

  /** "9 h 05 min 03 s", in legal time. */
  public static String heureALaSeconde(Instant instant) {
    var local = LocalDateTime.ofInstant(instant, HorlogeMetier.PARIS);
    return "%s min %02d s".formatted(heure(instant), local.getSecond());
  }

  /** "du 24 juin 2010 au 31 décembre 2012", "à partir du 24 juin 2010". */
  public static String periode(Periode periode) {
    var fin = periode.fin();
    return fin == null
        ? "à partir du " + date(periode.debut())
        : "du " + date(periode.debut()) + " au " + date(fin);
  }

  /** "5 255" with the narrow no-break space of French numbers. */
  public static String nombre(long nombre) {
    return NumberFormat.getIntegerInstance(Locale.FRANCE).format(nombre);
  }

  /** "9,5". */
  public static String nombre(BigDecimal nombre) {
    return NumberFormat.getNumberInstance(Locale.FRANCE).format(nombre);
  }

  /** "500 000 €", "600 000,50 €": cents by two or not at all. */
  public static String euros(BigDecimal montant) {
    var format = NumberFormat.getNumberInstance(Locale.FRANCE);
    if (montant.stripTrailingZeros().scale() > 0) {
      format.setMinimumFractionDigits(2);
      format.setMaximumFractionDigits(2);
    }
    return format.format(montant) + "\u00a0€";
  }

  /** "1 jour", "3 jours", "0 jour": French puts the plural from two. */
  public static String compte(long nombre, String singulier, String pluriel) {
    return nombre(nombre) + " " + (Math.abs(nombre) < 2 ? singulier : pluriel);
  }
}
