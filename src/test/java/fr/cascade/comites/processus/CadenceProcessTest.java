package fr.cascade.comites.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.Comites;
import fr.cascade.comites.EtatCadence.Situation;
import fr.cascade.comites.SeanceService;
import fr.cascade.comites.SeanceTenue;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.taches.TacheConsultation;
import fr.cascade.taches.TacheLue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** One test per path of {@code bpmn/cadence-comite.bpmn}; the year owes five meetings. */
@TestCascade
@Transactional
class CadenceProcessTest {

  @Autowired Comites scenes;
  @Autowired SeanceService seances;
  @Autowired Acteurs acteurs;
  @Autowired RuntimeService instances;
  @Autowired ManagementService gestion;
  @Autowired TacheConsultation taches;
  @Autowired CourrierService courrier;
  @Autowired HorlogeMetier horloge;

  private Duration avant = Duration.ZERO;

  @BeforeEach
  void noterLHeure() {
    avant = horloge.decalage();
  }

  @AfterEach
  void remettreLHeure() {
    horloge.decaler(avant);
  }

  @Test
  void tantQueRienNePresseLeComiteEstSuiviSansTache() {
    ComiteId id = scenes.copil();
    assertThat(tache("ml-touraine", id)).isEmpty();
    assertThat(controle(id).getDuedate()).isAfter(Date.from(horloge.instant()));
  }

  @Test
  void quandLEcheanceApprocheLaDirectionAUneTachePuisLaMissionEstAlertee() {
    ComiteId id = scenes.copil();
    aller(LocalDate.ofInstant(controle(id).getDuedate().toInstant(), HorlogeMetier.PARIS));
    gestion.executeJob(controle(id).getId());
    assertThat(scenes.detail("ml-touraine", id).etat().situation()).isEqualTo(Situation.PRESSANTE);
    assertThat(tache("ml-touraine", id)).containsExactly("Planifier une réunion");
    assertThat(tache("pe-tours", id)).containsExactly("Planifier une réunion");
    assertThat(tache("mission-centre", id)).isEmpty();
    assertThat(sujets("ml-touraine")).anyMatch(s -> s.startsWith("Échéance proche"));
    assertThat(sujets("mission-centre")).noneMatch(s -> s.contains("Touraine"));
    gestion.executeJob(job(id, "timer_relance").getId());
    assertThat(sujets("mission-centre")).anyMatch(s -> s.startsWith("Sans réunion planifiée"));
    assertThat(tache("ml-touraine", id)).hasSize(1);
  }

  @Test
  void planifierFaitLaTacheUneFoisToutPrevu() {
    ComiteId id = scenes.copil();
    aller(LocalDate.ofInstant(controle(id).getDuedate().toInstant(), HorlogeMetier.PARIS));
    gestion.executeJob(controle(id).getId());
    LocalDate limite = scenes.detail("ml-touraine", id).etat().limite();
    scenes.planifiee(id, java.util.Objects.requireNonNull(limite).minusDays(1));
    assertThat(tache("ml-touraine", id)).hasSize(1);
    acteurs.comme(
        "ml-touraine",
        () ->
            seances.planifier(
                id,
                List.of(
                        LocalDate.of(2010, 11, 23),
                        LocalDate.of(2010, 12, 7),
                        LocalDate.of(2010, 12, 21),
                        LocalDate.of(2010, 12, 30))
                    .stream()
                    .map(Comites::a14h)
                    .toList()));
    scenes.ecrire();
    assertThat(tache("ml-touraine", id)).isEmpty();
  }

  @Test
  void uneAnneePerdueEstPorteeDevantLeComiteAuDessusUneFois() {
    scenes.conventionRegionale();
    ComiteId id = scenes.copil();
    aller(LocalDate.of(2010, 12, 20));
    gestion.executeJob(controle(id).getId());
    assertThat(scenes.detail("ml-touraine", id).etat().phrase())
        .contains("ne peut plus être tenue depuis le");
    assertThat(sujets("mission-centre")).anyMatch(s -> s.startsWith("Porté devant le niveau"));
    gestion.executeJob(job(id, "timer_controle").getId());
    assertThat(sujets("mission-centre"))
        .filteredOn(s -> s.startsWith("Porté devant le niveau"))
        .hasSize(1);
  }

  @Test
  void deuxReunionsManqueesSontPorteesAuDessus() {
    ComiteId id = scenes.copil();
    scenes.planifiee(id, LocalDate.of(2010, 5, 18));
    scenes.planifiee(id, LocalDate.of(2010, 6, 15));
    aller(LocalDate.of(2010, 5, 19));
    gestion.executeJob(controle(id).getId());
    assertThat(sujets("mission-centre")).noneMatch(s -> s.startsWith("Porté devant"));
    aller(LocalDate.of(2010, 6, 16));
    gestion.executeJob(controle(id).getId());
    assertThat(scenes.detail("ml-touraine", id).etat().manquees()).isEqualTo(2);
    assertThat(sujets("mission-centre")).anyMatch(s -> s.startsWith("Porté devant"));
  }

  @Test
  void laReunionTenueEstLueAussitotEtLaFinDeLaConventionArreteLeSuivi() {
    ComiteId id = scenes.copil();
    Date premier = controle(id).getDuedate();
    MembreLu membre = scenes.detail("ml-touraine", id).membres().getFirst();
    acteurs.comme(
        "ml-touraine",
        () ->
            seances.enregistrerTenue(
                id,
                new SeanceTenue(
                    Comites.a14h(LocalDate.of(2010, 3, 16)), List.of(membre.id()), List.of())));
    scenes.ecrire();
    assertThat(controle(id).getDuedate()).isAfter(premier);
    aller(LocalDate.of(2013, 1, 1));
    gestion.executeJob(controle(id).getId());
    assertThat(
            instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ComiteCles.de(id))
                .count())
        .isZero();
  }

  private void aller(LocalDate jour) {
    Instant voulu = HorlogeMetier.debutDu(jour).plusSeconds(60);
    horloge.decaler(Duration.between(Clock.systemUTC().instant(), voulu));
  }

  private Job controle(ComiteId id) {
    Job attente = job(id, "timer_prochainControle");
    return attente == null ? job(id, "timer_controle") : attente;
  }

  private Job job(ComiteId id, String evenement) {
    String instance =
        instances
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(ComiteCles.de(id))
            .singleResult()
            .getId();
    return gestion
        .createJobQuery()
        .activityId(evenement)
        .processInstanceId(instance)
        .singleResult();
  }

  private List<String> tache(String login, ComiteId id) {
    scenes.ecrire();
    return acteurs.comme(login, () -> taches.mesTaches("", 0, 50)).stream()
        .filter(t -> t.route().equals("comites/" + id.valeur()))
        .map(TacheLue::etape)
        .toList();
  }

  private List<String> sujets(String login) {
    scenes.ecrire();
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(MessageRecu::sujet)
        .toList();
  }
}
