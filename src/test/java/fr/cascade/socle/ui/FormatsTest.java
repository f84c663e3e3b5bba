package fr.cascade.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.socle.Periode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final LocalDate SIGNATURE = LocalDate.of(2010, 6, 24);

  @Test
  void uneDateSeLitEnToutesLettres() {
    assertThat(Formats.date(SIGNATURE)).isEqualTo("24 juin 2010");
    assertThat(Formats.jourEtDate(SIGNATURE)).isEqualTo("jeudi 24 juin 2010");
    assertThat(Formats.date(LocalDate.of(2010, 8, 1))).isEqualTo("1er août 2010");
    assertThat(Formats.dateCourte(SIGNATURE)).isEqualTo("24/06/2010");
    assertThat(Formats.date(null, "sans terme")).isEqualTo("sans terme");
  }

  @Test
  void uneHeureSeLitALaFrancaiseEtEnHeureLegale() {
    assertThat(Formats.dateHeure(LocalDateTime.of(2010, 6, 24, 9, 5)))
        .isEqualTo("24 juin 2010 à 9 h 05");
    assertThat(Formats.dateHeure(Instant.parse("2010-06-24T22:30:00Z")))
        .isEqualTo("25 juin 2010 à 0 h 30");
  }

  @Test
  void unePeriodeDitSaFinOuNon() {
    assertThat(Formats.periode(new Periode(SIGNATURE, LocalDate.of(2012, 12, 31))))
        .isEqualTo("du 24 juin 2010 au 31 décembre 2012");
    assertThat(Formats.periode(new Periode(SIGNATURE, null))).isEqualTo("à partir du 24 juin 2010");
  }

  @Test
  void lesNombresOntLeursEspacesInsecables() {
    assertThat(Formats.nombre(5255)).isEqualTo("5\u202f255");
    assertThat(Formats.nombre(new BigDecimal("9.5"))).isEqualTo("9,5");
    assertThat(Formats.euros(new BigDecimal(500000))).isEqualTo("500\u202f000\u00a0€");
    assertThat(Formats.euros(new BigDecimal("600000.5"))).isEqualTo("600\u202f000,50\u00a0€");
    assertThat(Formats.euros(new BigDecimal("12.00"))).isEqualTo("12\u00a0€");
  }

  @Test
  void lePlurielCommenceADeux() {
    assertThat(Formats.compte(0, "jour", "jours")).isEqualTo("0 jour");
    assertThat(Formats.compte(1, "jour", "jours")).isEqualTo("1 jour");
    assertThat(Formats.compte(2, "jour", "jours")).isEqualTo("2 jours");
  }
}
