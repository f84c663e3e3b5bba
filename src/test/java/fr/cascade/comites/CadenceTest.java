package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.comites.EtatCadence.Situation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CadenceTest {

  private static final LocalDate MAI = LocalDate.of(2010, 5, 3);
  private static final Cadence CINQ =
      new Cadence(
          5,
          14,
          10,
          CalendrierFerie.METROPOLE,
          LocalDate.of(2010, 1, 26),
          LocalDate.of(2012, 12, 31));

  @Test
  void laPremiereAnneeEstAuProrataDesJours() {
    assertThat(CINQ.dues(2010)).isEqualTo(5);
    var enJuillet = new Cadence(5, 14, 10, CINQ.calendrier(), LocalDate.of(2010, 7, 1), CINQ.fin());
    assertThat(enJuillet.dues(2010)).isEqualTo(3);
    assertThat(enJuillet.dues(2011)).isEqualTo(5);
    assertThat(enJuillet.dues(2013)).isZero();
  }

  /** For each number still owed: held from the limit they fit, from the next working day not. */
  @Test
  void apresLaLimiteLesReunionsDuesNeTiennentPlusDansLAnnee() {
    for (int reste = 1; reste <= 10; reste++) {
      var limite = CINQ.auPlusTard(2011, reste);
      assertThat(finDeSuite(limite, reste)).isBeforeOrEqualTo(LocalDate.of(2011, 12, 31));
      var lendemain = CINQ.calendrier().suivantOuvre(limite.plusDays(1));
      assertThat(finDeSuite(lendemain, reste)).isAfter(LocalDate.of(2011, 12, 31));
    }
  }

  private static LocalDate finDeSuite(LocalDate premiere, int nombre) {
    var jour = premiere;
    for (int rang = 1; rang < nombre; rang++) {
      jour = CINQ.calendrier().suivantOuvre(jour.plusDays(CINQ.ecart()));
    }
    return jour;
  }

  @Test
  void onDitJusquaQuandLAnneeSeRattrapePuisQuElleEstPerdue() {
    var limite = CINQ.auPlusTard(2010, 5);
    assertThat(CINQ.etat(2010, limite, List.of(), List.of()).situation())
        .isEqualTo(Situation.PRESSANTE);
    var perdue = CINQ.etat(2010, limite.plusDays(1), List.of(), List.of());
    assertThat(perdue.situation()).isEqualTo(Situation.PERDUE);
    assertThat(perdue.phrase()).contains("0 réunion tenue sur 5", "ne peut plus être tenue");
    assertThat(CINQ.etat(2010, MAI, List.of(), List.of()).phrase())
        .contains("ne pourra plus être tenue après le 5 novembre 2010");
  }

  @Test
  void lesReunionsPrevuesRassurentEtLesTenuesSuffisent() {
    var cinq = CINQ.proposer(2010, MAI, 5, List.of(), Set.of());
    assertThat(CINQ.etat(2010, MAI, List.of(), cinq).situation()).isEqualTo(Situation.PREVUE);
    assertThat(CINQ.etat(2010, MAI, List.of(), cinq.subList(0, 4)).situation())
        .isEqualTo(Situation.A_PREVOIR);
    assertThat(CINQ.etat(2010, MAI, cinq, List.of()).situation()).isEqualTo(Situation.TENUE);
  }

  @Test
  void lesCreneauxDUnSondageSuiventLaPremiereDateDeLaCadence() {
    var premiere = CINQ.proposer(2010, MAI, 5, List.of(), Set.of()).getFirst();
    var creneaux = CINQ.creneaux(2010, MAI, 5, List.of(), Set.of());
    assertThat(creneaux).hasSize(3).startsWith(premiere).isSorted();
    assertThat(creneaux.getLast()).isBefore(premiere.plusDays(14));
    assertThat(creneaux).noneMatch(CalendrierFerie.METROPOLE::chome);
    assertThat(CINQ.creneaux(2010, MAI, 5, List.of(), Set.of(creneaux.get(1))))
        .doesNotContain(creneaux.get(1));
    assertThat(CINQ.creneaux(2010, MAI, 0, List.of(), Set.of())).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(CalendrierFerie.class)
  void lesDatesProposeesSontOuvreesEspaceesEtLibres(CalendrierFerie calendrier) {
    var cadence = new Cadence(5, 14, 10, calendrier, CINQ.debut(), CINQ.fin());
    Set<LocalDate> prises = Set.copyOf(cadence.proposer(2010, MAI, 5, List.of(), Set.of()));
    for (int nombre = 1; nombre <= 12; nombre++) {
      var posee = LocalDate.of(2010, 9, 14);
      var dates = cadence.proposer(2010, MAI, nombre, List.of(posee), prises);
      assertThat(dates).hasSize(nombre).doesNotContainAnyElementsOf(prises).isSorted();
      assertThat(dates).noneMatch(calendrier::chome).allMatch(d -> !d.isBefore(MAI.plusDays(10)));
      var toutes = new ArrayList<>(dates);
      toutes.add(posee);
      toutes.sort(LocalDate::compareTo);
      for (int i = 1; i < toutes.size(); i++) {
        assertThat(toutes.get(i - 1).until(toutes.get(i), ChronoUnit.DAYS))
            .isGreaterThanOrEqualTo(14);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "METROPOLE, 2010-04-05, true", // Easter Monday
    "METROPOLE, 2010-05-13, true", // Ascension
    "METROPOLE, 2010-05-24, true", // Whit Monday
    "METROPOLE, 2010-04-02, false", // Good Friday
    "ALSACE_MOSELLE, 2010-04-02, true",
    "ALSACE_MOSELLE, 2010-12-26, true",
    "METROPOLE, 2011-12-20, false",
    "REUNION, 2011-12-20, true", // abolition of slavery
    "GUADELOUPE, 2011-05-27, true",
    "MAYOTTE, 2011-04-27, true",
    "METROPOLE, 2024-04-01, true",
    "METROPOLE, 2011-06-13, true"
  })
  void lesJoursFeriesSontCeuxDuTerritoire(
      CalendrierFerie calendrier, LocalDate jour, boolean ferie) {
    assertThat(calendrier.ferie(jour)).isEqualTo(ferie);
  }
}
