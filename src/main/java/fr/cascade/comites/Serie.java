package fr.cascade.comites;

import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Dates by a rule: the second Tuesday of every third month, from a day to another (RG-387). Each
 * becomes a meeting of its own; the rule itself is not kept.
 *
 * @param mois months from one to the next
 */
public record Serie(Rang rang, DayOfWeek jour, int mois, LocalDate premier, LocalDate jusqua) {

  private static final int MOIS_MAX = 12;
  private static final int DATES_MAX = 24;

  /** Which of such days of a month; there are always four, and a last one. */
  public enum Rang {
    PREMIER("Premier", 1),
    DEUXIEME("Deuxième", 2),
    TROISIEME("Troisième", 3),
    QUATRIEME("Quatrième", 4),
    DERNIER("Dernier", -1);

    private final String libelle;
    private final int numero;

    Rang(String libelle, int numero) {
      this.libelle = libelle;
      this.numero = numero;
    }

    public String libelle() {
      return libelle;
    }
  }

  /**
   * A date of the rule.
   *
   * @param proposee the same, or the next working day where nobody works on it
   */
  public record Occurrence(LocalDate voulue, LocalDate proposee) {

    public boolean deplacee() {
      return !voulue.equals(proposee);
    }
  }

  public Serie {
    if (mois < 1 || mois > MOIS_MAX) {
      throw refus("Une série revient tous les un à douze mois.", "mois");
    }
    if (jusqua.isBefore(premier)) {
      throw refus("Cette date précède le début de la série.", "jusqua");
    }
  }

  /** The dates, in order, in the life of the committee and on its working days. */
  public List<Occurrence> occurrences(Cadence cadence) {
    if (jusqua.isAfter(cadence.fin())) {
      throw refus(
          "La convention prend fin le %s : la série s’arrête avant."
              .formatted(Formats.date(cadence.fin())),
          "jusqua");
    }
    List<Occurrence> dates =
        dates().stream()
            .filter(d -> !d.isBefore(cadence.debut()))
            .map(d -> new Occurrence(d, cadence.calendrier().suivantOuvre(d)))
            .toList();
    if (dates.isEmpty()) {
      throw refus("Aucune date n’y répond : allongez la série.", "jusqua");
    }
    if (dates.size() > DATES_MAX) {
      throw refus("Une série compte vingt-quatre dates au plus : raccourcissez-la.", "jusqua");
    }
    return dates;
  }

  /** Counted from the first month that still holds such a day. */
  private List<LocalDate> dates() {
    YearMonth depart = YearMonth.from(premier);
    YearMonth debut = du(depart).isBefore(premier) ? depart.plusMonths(1) : depart;
    return LongStream.iterate(0, pas -> pas + mois)
        .mapToObj(pas -> du(debut.plusMonths(pas)))
        .takeWhile(d -> !d.isAfter(jusqua))
        .toList();
  }

  private LocalDate du(YearMonth quand) {
    return quand.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(rang.numero, jour));
  }

  private static RegleMetierException refus(String phrase, String champ) {
    return new RegleMetierException("RG-387", phrase, champ);
  }
}
