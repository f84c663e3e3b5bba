package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.comites.Serie.Occurrence;
import fr.cascade.comites.Serie.Rang;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerieTest {

  private static final Cadence CADENCE =
      new Cadence(
          5,
          14,
          10,
          CalendrierFerie.METROPOLE,
          LocalDate.of(2010, 2, 1),
          LocalDate.of(2012, 12, 31));

  private static List<LocalDate> voulues(Serie serie) {
    return serie.occurrences(CADENCE).stream().map(Occurrence::voulue).toList();
  }

  private static Serie serie(Rang rang, DayOfWeek jour, int mois, String du, String au) {
    return new Serie(rang, jour, mois, LocalDate.parse(du), LocalDate.parse(au));
  }

  @Test
  void leDeuxiemeMardiDeChaqueTroisiemeMois() {
    assertThat(voulues(serie(Rang.DEUXIEME, DayOfWeek.TUESDAY, 3, "2010-05-01", "2011-02-08")))
        .containsExactly(
            LocalDate.of(2010, 5, 11),
            LocalDate.of(2010, 8, 10),
            LocalDate.of(2010, 11, 9),
            LocalDate.of(2011, 2, 8));
  }

  @Test
  void onCompteDepuisLePremierMoisQuiALeJour() {
    assertThat(voulues(serie(Rang.PREMIER, DayOfWeek.MONDAY, 2, "2010-05-04", "2010-09-30")))
        .containsExactly(LocalDate.of(2010, 6, 7), LocalDate.of(2010, 8, 2));
    assertThat(voulues(serie(Rang.DERNIER, DayOfWeek.FRIDAY, 1, "2010-05-28", "2010-07-30")))
        .containsExactly(
            LocalDate.of(2010, 5, 28), LocalDate.of(2010, 6, 25), LocalDate.of(2010, 7, 30));
  }

  @Test
  void unJourChomePasseAuJourOuvreSuivant() {
    Occurrence armistice =
        serie(Rang.DEUXIEME, DayOfWeek.THURSDAY, 1, "2010-11-01", "2010-11-30")
            .occurrences(CADENCE)
            .getFirst();
    assertThat(armistice.voulue()).isEqualTo(LocalDate.of(2010, 11, 11));
    assertThat(armistice.proposee()).isEqualTo(LocalDate.of(2010, 11, 12));
    assertThat(armistice.deplacee()).isTrue();
  }

  @Test
  void lHeureLegaleResteLaMemeDePartEtDAutreDesDeuxChangementsDHeure() {
    List<HoraireSeance> horaires =
        serie(Rang.DEUXIEME, DayOfWeek.TUESDAY, 1, "2011-02-01", "2011-12-31")
            .occurrences(CADENCE)
            .stream()
            .map(o -> new HoraireSeance(o.proposee(), LocalTime.of(14, 0), 120, ""))
            .toList();
    assertThat(horaires)
        .extracting(h -> h.debut().atZone(HorlogeMetier.PARIS).toLocalTime())
        .containsOnly(LocalTime.of(14, 0));
    assertThat(horaires)
        .extracting(h -> h.debut().atOffset(ZoneOffset.UTC).getHour())
        .containsExactly(13, 13, 12, 12, 12, 12, 12, 12, 12, 13, 13);
  }

  @Test
  void ceQuiNeFaitPasUneSerieSeDitAuChamp() {
    refuse("mois", 0, "2010-05-01", "2010-12-31");
    refuse("mois", 13, "2010-05-01", "2010-12-31");
    refuse("jusqua", 1, "2010-05-01", "2010-04-30");
    refuse("jusqua", 1, "2010-05-01", "2013-01-01");
    refuse("jusqua", 1, "2010-05-01", "2010-05-02");
    refuse("jusqua", 1, "2010-05-01", "2012-12-31");
  }

  private static void refuse(String champ, int mois, String du, String au) {
    assertThatThrownBy(
            () -> serie(Rang.DEUXIEME, DayOfWeek.TUESDAY, mois, du, au).occurrences(CADENCE))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains(champ));
  }
}
