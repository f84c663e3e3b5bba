package fr.cascade.comites;

import fr.cascade.referentiel.Territoire;
import fr.cascade.socle.TerritoireCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days off of a territory (labour code, L. 3133-1, L. 3134-13 and L. 3422-2): those of the
 * whole country, two more in Alsace and Moselle, the abolition of slavery overseas.
 */
public enum CalendrierFerie {
  METROPOLE(null),
  ALSACE_MOSELLE(null, "REG-42", "DEP-57", "DEP-67", "DEP-68"),
  GUADELOUPE(MonthDay.of(5, 27), "REG-01", "DEP-971"),
  MARTINIQUE(MonthDay.of(5, 22), "REG-02", "DEP-972"),
  GUYANE(MonthDay.of(6, 10), "REG-03", "DEP-973"),
  REUNION(MonthDay.of(12, 20), "REG-04", "DEP-974"),
  MAYOTTE(MonthDay.of(4, 27), "REG-06", "DEP-976");

  private static final Set<MonthDay> FIXES =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  private final @Nullable MonthDay abolition;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
  private final List<String> codes;

  CalendrierFerie(@Nullable MonthDay abolition, String... codes) {
    this.abolition = abolition;
    this.codes = List.of(codes);
  }

  /** The calendar of a territory, from its own code and those of what holds it. */
  public static CalendrierFerie de(TerritoireCode code, Collection<Territoire> englobants) {
    for (CalendrierFerie calendrier : values()) {
      if (calendrier.codes.contains(code.valeur())
          || englobants.stream().anyMatch(t -> calendrier.codes.contains(t.code().valeur()))) {
        return calendrier;
      }
    }
    return METROPOLE;
  }

  /** Whether nobody works there on that day: a weekend or a day off. */
  public boolean chome(LocalDate jour) {
    return jour.getDayOfWeek() == DayOfWeek.SATURDAY
        || jour.getDayOfWeek() == DayOfWeek.SUNDAY
        || ferie(jour);
  }

  public boolean ferie(LocalDate jour) {
    var jourDuMois = MonthDay.from(jour);
    return FIXES.contains(jourDuMois)
        || jourDuMois.equals(abolition)
        || autourDePaques(jour)
        || (this == ALSACE_MOSELLE && alsacien(jour));
  }

  /** The last working day up to this one. */
  public LocalDate precedentOuvre(LocalDate jour) {
    var trouve = jour;
    while (chome(trouve)) {
      trouve = trouve.minusDays(1);
    }
    return trouve;
  }

  /** The first working day from this one. */
  public LocalDate suivantOuvre(LocalDate jour) {
    var trouve = jour;
    while (chome(trouve)) {
      trouve = trouve.plusDays(1);
    }
    return trouve;
  }

  private static boolean autourDePaques(LocalDate jour) {
    var paques = paques(jour.getYear());
    return jour.equals(paques.plusDays(1))
        || jour.equals(paques.plusDays(39))
        || jour.equals(paques.plusDays(50));
  }

  private static boolean alsacien(LocalDate jour) {
    return MonthDay.from(jour).equals(MonthDay.of(12, 26))
        || jour.equals(paques(jour.getYear()).minusDays(2));
  }

  /** Easter Sunday of the Gregorian calendar (Meeus). */
  static LocalDate paques(int annee) {
    int a = annee % 19;
    int b = annee / 100;
    int c = annee % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(annee, f / 31, f % 31 + 1);
  }
}
