package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a text expects below it (RG-150). */
@TestCascade
@Transactional
class DeclinaisonsAttenduesTest {

  @Autowired CascadeConsultation cascade;
  @Autowired ConventionConsultation conventions;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entites;
  @Autowired HorlogeMetier horloge;

  @Test
  void unAccordAttendChaqueRegionDuJourOutreMerCompris() {
    assertThat(attendues(scenarios.accord())).isEqualTo(26);
  }

  @Test
  void mayotteEstAttendueDepuisQuElleEstUnDepartement() {
    assertThat(le(LocalDate.of(2011, 3, 30), scenarios.accord())).isEqualTo(26);
    assertThat(le(LocalDate.of(2011, 3, 31), scenarios.accord())).isEqualTo(27);
  }

  @Test
  void unAccordExpireAttendToujoursLesRegionsDeSonTemps() {
    assertThat(le(LocalDate.of(2020, 1, 1), scenarios.accord())).isEqualTo(27);
  }

  @Test
  void unAccordSansComiteLocalNAttendRienDePrecis() {
    ConventionId plie =
        acteurs.comme(
            "national",
            () ->
                conventions
                    .rechercher(new ConventionFiltre("ACN-2006-PLIE", null, null, null, null), 0, 1)
                    .getFirst()
                    .id());
    assertThat(attendues(plie)).isZero();
  }

  @Test
  void uneConventionRegionaleSigneeAttendChaqueMissionLocaleDeLaRegion() {
    ConventionId regionale = scenarios.brouillonRegional();
    entites.flush();
    assertThat(attendues(regionale)).isZero();
    jdbc.sql("update convention set statut = 'SIGNEE' where id = :id")
        .param("id", regionale.valeur())
        .update();
    assertThat(attendues(regionale)).isEqualTo(20);
    jdbc.sql("update convention set territoire_code = 'REG-04' where id = :id")
        .param("id", regionale.valeur())
        .update();
    assertThat(attendues(regionale)).isEqualTo(4);
  }

  @Test
  void seuleLaConventionSigneeDeLaMissionLocaleLaCouvre() {
    ConventionId regionale = scenarios.regionaleSignee();
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    assertThat(couverture(regionale)).isEqualTo(new Couverture(0, 20, 20));
    jdbc.sql("update convention set statut = 'SIGNEE' where id = :id")
        .param("id", locale.valeur())
        .update();
    assertThat(couverture(regionale)).isEqualTo(new Couverture(1, 20, 20));
    assertThat(couverture(locale)).isEqualTo(new Couverture(0, 0, 0));
  }

  private int le(LocalDate jour, ConventionId id) {
    Duration avant = horloge.decalage();
    try {
      Duration ecart =
          Duration.between(horloge.instant(), HorlogeMetier.debutDu(jour).plusSeconds(36_000));
      horloge.decaler(avant.plus(ecart));
      return attendues(id);
    } finally {
      horloge.decaler(avant);
    }
  }

  private int attendues(ConventionId id) {
    return couverture(id).enTout();
  }

  private Couverture couverture(ConventionId id) {
    return acteurs.comme(
        "national", () -> cascade.noeuds(CascadeFiltre.TOUT, List.of(id)).getFirst().couverture());
  }
}
