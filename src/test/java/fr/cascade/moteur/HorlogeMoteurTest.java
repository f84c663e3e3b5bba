package fr.cascade.moteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cascade.TestCascade;
import fr.cascade.socle.HorlogeMetier;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Not rolled back: each job must find its own transaction. */
@TestCascade
class HorlogeMoteurTest {

  private static final String PROCESSUS = "essai-horloge";

  @Autowired HorlogeMoteur horlogeMoteur;
  @Autowired HorlogeMetier horloge;
  @Autowired ProcessEngine moteur;
  @Autowired RepositoryService modeles;
  @Autowired RuntimeService instances;
  @Autowired ManagementService jobs;
  @Autowired HistoryService historique;

  private Duration decalage = Duration.ZERO;
  private String deploiement = "";

  @BeforeEach
  void deployer() {
    decalage = horloge.decalage();
    var modele =
        Bpmn.createExecutableProcess(PROCESSUS)
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .intermediateCatchEvent("timer_premier")
            .timerWithDate("${premierLe}")
            .serviceTask("serviceTask_agir")
            .camundaAsyncBefore()
            .camundaExpression("${panne ? inconnu.rien : 'fait'}")
            .intermediateCatchEvent("timer_second")
            .timerWithDate("${secondLe}")
            .endEvent()
            .done();
    deploiement =
        modeles.createDeployment().addModelInstance(PROCESSUS + ".bpmn", modele).deploy().getId();
  }

  @AfterEach
  void remettre() {
    modeles.deleteDeployment(deploiement, true);
    horlogeMoteur.avancer(decalage);
  }

  @Test
  void lesDeuxHorlogesAvancentEnsemble() {
    horlogeMoteur.avancer(decalage.plusDays(3));

    assertThat(horloge.decalage()).isEqualTo(decalage.plusDays(3));
    assertThat(ClockUtil.getCurrentTime().toInstant())
        .isCloseTo(horloge.instant(), within(1, ChronoUnit.SECONDS));
  }

  @Test
  void lExecuteurRevientSilTournait() {
    var executeur =
        ((ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration()).getJobExecutor();
    horlogeMoteur.avancer(decalage);
    assertThat(executeur.isActive()).isFalse();

    executeur.start();
    horlogeMoteur.avancer(decalage);
    assertThat(executeur.isActive()).isTrue();

    horlogeMoteur.suspendre();
    horlogeMoteur.avancer(decalage);
    assertThat(executeur.isActive()).isFalse();
  }

  @Test
  void laProchaineEcheanceEstLaPlusProche() {
    var proche = dans(Duration.ofMinutes(10));
    demarrer(false, dans(Duration.ofMinutes(20)), dans(Duration.ofHours(1)));
    demarrer(false, proche, dans(Duration.ofHours(1)));

    assertThat(horlogeMoteur.prochaineEcheance(proche)).contains(proche);
    assertThat(horlogeMoteur.prochaineEcheance(proche.minusSeconds(1))).isEmpty();
  }

  @Test
  void lesEcheancesVenuesPassentDansLOrdre() {
    var tard = demarrer(false, dans(Duration.ofMinutes(20)), dans(Duration.ofHours(5)));
    var tot = demarrer(false, dans(Duration.ofMinutes(10)), dans(Duration.ofMinutes(15)));
    assertThat(horlogeMoteur.executerEcheances()).isZero();

    horlogeMoteur.avancer(decalage.plusMinutes(30));

    assertThat(horlogeMoteur.executerEcheances()).isEqualTo(5);
    assertThat(instances.createProcessInstanceQuery().processInstanceId(tot).count()).isZero();
    assertThat(instances.getActiveActivityIds(tard)).containsExactly("timer_second");
  }

  @Test
  void unEchecNArretePasLesAutres() {
    var enPanne = demarrer(true, dans(Duration.ofMinutes(10)), dans(Duration.ofMinutes(12)));
    var sain = demarrer(false, dans(Duration.ofMinutes(11)), dans(Duration.ofMinutes(12)));
    horlogeMoteur.avancer(decalage.plusMinutes(30));

    assertThat(horlogeMoteur.executerEcheances()).isEqualTo(4);

    assertThat(instances.createProcessInstanceQuery().processInstanceId(sain).count()).isZero();
    var reste = jobs.createJobQuery().processInstanceId(enPanne).singleResult();
    assertThat(reste.getRetries()).isEqualTo(2);
    assertThat(reste.getExceptionMessage()).isNotBlank();
    assertThat(
            historique
                .createHistoricActivityInstanceQuery()
                .processInstanceId(enPanne)
                .finished()
                .list())
        .extracting(HistoricActivityInstance::getActivityId)
        .contains("timer_premier");
  }

  private Instant dans(Duration delai) {
    return horloge.instant().plus(delai).truncatedTo(ChronoUnit.SECONDS);
  }

  private String demarrer(boolean panne, Instant premier, Instant second) {
    return instances
        .startProcessInstanceByKey(
            PROCESSUS,
            Map.of(
                "panne", panne,
                "premierLe", Date.from(premier),
                "secondLe", Date.from(second)))
        .getId();
  }
}
