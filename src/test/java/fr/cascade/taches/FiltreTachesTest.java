package fr.cascade.taches;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.HorlogeMetier;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What the inbox keeps (RG-062), and how it finds a row again. */
@TestCascade
@Transactional
class FiltreTachesTest {

  private static final String REDIGER = "userTask_redigerConvention";

  @Autowired TacheConsultation taches;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired TaskService moteur;
  @Autowired HorlogeMetier horloge;
  @Autowired JdbcTemplate jdbc;

  @Test
  void proposeLesSeulesEtapesQuiAttendentLeLecteur() {
    scenarios.brouillonRegional();

    assertThat(comme(() -> taches.etapes(false)))
        .containsExactly(new EtapeLue(REDIGER, "Rédiger la convention"));
    assertThat(acteurs.comme("direccte-centre", () -> taches.etapes(false))).isEmpty();
    assertThat(acteurs.comme("lecteur", () -> taches.etapes(false))).isEmpty();
    assertThat(taches.etapes(false)).isEmpty();
  }

  @Test
  void laisseDeCoteLesAutresEtapes() {
    scenarios.brouillonRegional();
    nouvelle(null);

    assertThat(ids(new FiltreTaches("", REDIGER, null, false))).hasSize(1);
    assertThat(compte(new FiltreTaches("", REDIGER, null, false))).isOne();
    assertThat(compte(new FiltreTaches("", "userTask_signer", null, false))).isZero();
    assertThat(compte(new FiltreTaches("centre", REDIGER, null, false))).isOne();
    assertThat(compte(new FiltreTaches("essai", REDIGER, null, false))).isZero();
  }

  @Test
  void lesEcheancesSuiventLHorlogeMetier() {
    String retard = nouvelle(dans(-1));
    String semaine = nouvelle(HorlogeMetier.debutDu(horloge.aujourdhui().plusDays(7)));
    String huitieme = nouvelle(HorlogeMetier.debutDu(horloge.aujourdhui().plusDays(8)));
    nouvelle(HorlogeMetier.debutDu(horloge.aujourdhui().plusDays(31)));
    String sans = nouvelle(null);

    assertThat(ids(echeance(EcheanceVoulue.EN_RETARD))).containsExactly(retard);
    assertThat(ids(echeance(EcheanceVoulue.SEPT_JOURS))).containsExactly(semaine);
    assertThat(ids(echeance(EcheanceVoulue.TRENTE_JOURS))).containsExactly(semaine, huitieme);
    assertThat(ids(echeance(EcheanceVoulue.SANS))).containsExactly(sans);
    assertThat(compte(echeance(EcheanceVoulue.TRENTE_JOURS))).isEqualTo(2);
    assertThat(compte(FiltreTaches.TOUT)).isEqualTo(5);

    Duration avant = horloge.decalage();
    horloge.decaler(avant.plusDays(8));
    try {
      assertThat(ids(echeance(EcheanceVoulue.EN_RETARD)))
          .containsExactly(retard, semaine, huitieme);
    } finally {
      horloge.decaler(avant);
    }
  }

  @Test
  void chaqueTacheSeRetrouveASaPlace() {
    Instant demain = dans(1);
    IntStream.range(0, 3).forEach(_ -> nouvelle(demain));
    nouvelle(dans(2));
    IntStream.range(0, 3).forEach(_ -> nouvelle(null));

    for (FiltreTaches filtre :
        List.of(
            FiltreTaches.TOUT,
            echeance(EcheanceVoulue.SEPT_JOURS),
            echeance(EcheanceVoulue.SANS),
            FiltreTaches.mots("essai"))) {
      List<String> ids = ids(filtre);
      assertThat(ids).isNotEmpty();
      for (int rang = 0; rang < ids.size(); rang++) {
        String id = ids.get(rang);
        assertThat(comme(() -> taches.rang(filtre, id))).hasValue(rang);
      }
    }
    assertThat(comme(() -> taches.rang(FiltreTaches.TOUT, "faite"))).isEmpty();
    String premiere = ids(FiltreTaches.TOUT).getFirst();
    assertThat(comme(() -> taches.rang(echeance(EcheanceVoulue.SANS), premiere))).isEmpty();
    assertThat(acteurs.comme("pe-centre", () -> taches.rang(FiltreTaches.TOUT, premiere)))
        .isEmpty();
  }

  @Test
  void lireUnePageCouteAutantDeRequetesQuelQueSoitLeNombreDeTaches() {
    scenarios.brouillonRegional();
    nouvelle(dans(3));
    FiltreTaches filtre = new FiltreTaches("", null, EcheanceVoulue.SEPT_JOURS, false);
    long peu = requetes(filtre);
    IntStream.range(0, 20).forEach(_ -> nouvelle(dans(4)));

    assertThat(ids(filtre)).hasSize(21);
    assertThat(requetes(filtre)).isEqualTo(peu).isPositive();
  }

  /** Reads of this transaction's own connection while a page is read. */
  private long requetes(FiltreTaches filtre) {
    long avant = lectures();
    ids(filtre);
    compte(filtre);
    return lectures() - avant;
  }

  private long lectures() {
    Long lues =
        jdbc.queryForObject(
            "show session status like 'Com_select'", (ligne, _) -> ligne.getLong("Value"));
    return lues == null ? 0 : lues;
  }

  private String nouvelle(@Nullable Instant echeance) {
    Task tache = moteur.newTask();
    tache.setName("Essai");
    tache.setDueDate(echeance == null ? null : Date.from(echeance));
    moteur.saveTask(tache);
    moteur.addCandidateGroup(tache.getId(), "rediger-regional@REG-24");
    return tache.getId();
  }

  private Instant dans(int jours) {
    return horloge.instant().plus(Duration.ofDays(jours));
  }

  private static FiltreTaches echeance(EcheanceVoulue echeance) {
    return new FiltreTaches("", null, echeance, false);
  }

  private List<String> ids(FiltreTaches filtre) {
    return comme(() -> taches.mesTaches(filtre, 0, 50)).stream().map(TacheLue::id).toList();
  }

  private int compte(FiltreTaches filtre) {
    return comme(() -> taches.compter(filtre));
  }

  private <T> T comme(Supplier<T> lecture) {
    return acteurs.comme("mission-centre", lecture);
  }
}
