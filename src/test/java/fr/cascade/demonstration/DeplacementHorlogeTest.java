package fr.cascade.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.Comites;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.demonstration.Deroule.Etape;
import fr.cascade.moteur.HorlogeMoteur;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("admin")
class DeplacementHorlogeTest {

  private static final LocalDate ACCORD_IAE = LocalDate.of(2011, 3, 15);
  private static final LocalDate FIN_PLIE = LocalDate.of(2011, 6, 19);

  @Autowired DeplacementHorloge deplacement;
  @Autowired AgendaDemonstration agenda;
  @Autowired ConventionConsultation conventions;
  @Autowired HorlogeMetier horloge;
  @Autowired HorlogeMoteur moteur;
  @Autowired Acteurs acteurs;
  @Autowired Comites comites;
  @Autowired ManagementService gestion;
  @Autowired RuntimeService instances;

  private Duration decalage = Duration.ZERO;

  @BeforeEach
  void retenir() {
    decalage = horloge.decalage();
  }

  @AfterEach
  void remettre() {
    moteur.avancer(decalage);
  }

  @Test
  void passeParLesScenesEtLesEcheancesDansLOrdre() {
    Deroule deroule = deplacement.avancer(LocalDate.of(2011, 7, 1));

    assertThat(deroule.termine()).isTrue();
    assertThat(deroule.etapes()).filteredOn(Etape::echec).isEmpty();
    assertThat(deroule.etapes()).extracting(Etape::le).isSorted().contains(ACCORD_IAE, FIN_PLIE);
    assertThat(deroule.etapes())
        .anyMatch(e -> e.le().equals(FIN_PLIE) && e.quoi().contains("PPAE et PLIE"));
    assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2011, 7, 1));
    acteurs.comme(
        "lecteur",
        () -> {
          assertThat(compter(ConventionEtat.EN_VIGUEUR)).isEqualTo(4);
          assertThat(compter(ConventionEtat.EXPIREE)).isEqualTo(1);
        });
  }

  @Test
  void lAgendaDitCeQuiVient() {
    assertThat(agenda.datesAVisiter())
        .extracting(DateAVisiter::date)
        .isSorted()
        .contains(LocalDate.of(2010, 6, 24), ACCORD_IAE, FIN_PLIE);

    deplacement.avancer(ACCORD_IAE);

    assertThat(agenda.datesAVisiter())
        .extracting(DateAVisiter::date)
        .doesNotContain(LocalDate.of(2010, 6, 24), ACCORD_IAE)
        .contains(FIN_PLIE);
  }

  @Test
  void neReculePas() {
    for (LocalDate jour : new LocalDate[] {horloge.aujourdhui(), LocalDate.of(2010, 5, 2)}) {
      assertThatThrownBy(() -> deplacement.avancer(jour))
          .isInstanceOfSatisfying(
              RegleMetierException.class,
              regle -> {
                assertThat(regle.code()).isEqualTo("RG-201");
                assertThat(regle.champ()).hasValue("date");
                assertThat(regle.phrase()).contains("3 mai 2010");
              });
    }
    assertThat(horloge.decalage()).isEqualTo(decalage);
  }

  @Test
  @ConnecteComme("national")
  void seulUnAdministrateurLaDeplace() {
    assertThatThrownBy(() -> deplacement.avancer(LocalDate.of(2010, 6, 24)))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void deuxEcheancesDansLaMemeSecondeAboutissentToutesDeux() {
    Date midi = Date.from(Instant.parse("2010-05-10T10:00:00Z"));
    Date presque = Date.from(midi.toInstant().plusMillis(990));
    gestion.setJobDuedate(controle(comites.copil()), midi, false);
    ComiteId regional = comites.comite("mission-centre", comites.conventionRegionale());
    gestion.setJobDuedate(controle(regional), presque, false);

    Deroule deroule = deplacement.avancer(LocalDate.of(2010, 5, 11));

    assertThat(deroule.echecs()).isZero();
    assertThat(deroule.etapes())
        .filteredOn(e -> e.quoi().startsWith("Prochain contrôle"))
        .hasSize(2);
  }

  private String controle(ComiteId comite) {
    return gestion
        .createJobQuery()
        .processInstanceId(
            instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ComiteCles.de(comite))
                .singleResult()
                .getId())
        .activityId("timer_prochainControle")
        .singleResult()
        .getId();
  }

  private int compter(ConventionEtat etat) {
    return conventions.compter(new ConventionFiltre("", null, etat, null, null));
  }
}
