package fr.cascade.concurrence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.DeclinaisonsGroupeesService;
import fr.cascade.conventions.DemandeGroupee;
import fr.cascade.conventions.DemandeGroupee.Depart;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.conventions.LotDeclinaisons;
import fr.cascade.conventions.LotDeclinaisons.Sort;
import fr.cascade.conventions.PaireConsultation;
import fr.cascade.conventions.Scenarios;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several drafts at once, each in its own transaction, by one person or by two. */
@TestCascade
class DeclinaisonsGroupeesIT {

  @Autowired DeclinaisonsGroupeesService service;
  @Autowired PaireConsultation paires;
  @Autowired ConventionConsultation conventions;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;

  private final ExecutorService gens = Executors.newFixedThreadPool(2);
  private ConventionId regionale;

  @BeforeEach
  void signer() {
    regionale = scenarios.regionaleDite("SIGNEE");
  }

  /** The key of uniqueness is freed so that each test declines the same territory anew. */
  @AfterEach
  void liberer() {
    gens.shutdownNow();
    jdbc.sql("update convention set cle_unicite = concat('essai|', id) where niveau <> 'NATIONAL'")
        .update();
  }

  @Test
  void unRefusNArretePasLesAutresEtSeDit() {
    List<Paire> demandees = new ArrayList<>(demandees("mission-centre").subList(0, 5));
    Paire dejaLa = demandees.get(1);
    creer("mission-centre", List.of(dejaLa));
    demandees.set(3, new Paire(demandees.get(3).missionLocale(), demandees.getLast().site()));
    demandees.set(2, new Paire(new OrganisationId(999_999), dejaLa.site()));

    LotDeclinaisons lot = creer("mission-centre", demandees);
    assertThat(lot.lignes())
        .extracting(LotDeclinaisons.Ligne::sort)
        .containsExactly(Sort.CREEE, Sort.REFUSEE, Sort.REFUSEE, Sort.REFUSEE, Sort.CREEE);
    assertThat(lot.lignes().get(1).phrase()).contains("existe déjà");
    assertThat(lot.lignes().get(2).phrase()).contains("n’existe pas");
    assertThat(lot.lignes().get(3).phrase()).contains("n'est pas sur le territoire");
    assertThat(enfants()).isEqualTo(3);
  }

  @Test
  void onNeCreeRienHorsDeSonRessort() {
    LotDeclinaisons lot = creer("ut-37", demandees("mission-centre"));
    assertThat(lot.nombre(Sort.CREEE)).isEqualTo(4);
    assertThat(lot.lignes())
        .filteredOn(l -> l.sort() == Sort.REFUSEE)
        .hasSize(16)
        .allMatch(l -> l.phrase().contains("pas de votre ressort"));
  }

  @Test
  void deuxPersonnesALaFoisNeFontQuUnBrouillonParPaire() throws Exception {
    List<Paire> quatre = demandees("ut-37");
    var depart = new CyclicBarrier(2);
    List<Future<LotDeclinaisons>> courses = new ArrayList<>();
    for (String qui : List.of("mission-centre", "ut-37")) {
      courses.add(
          gens.submit(
              () -> {
                depart.await();
                return creer(qui, quatre);
              }));
    }
    long creees = 0;
    for (var course : courses) {
      assertThat(course.get().termine()).isTrue();
      creees += course.get().nombre(Sort.CREEE);
    }
    assertThat(creees).isEqualTo(4);
    assertThat(enfants()).isEqualTo(4);
  }

  @Test
  void laMemePersonneNeLanceQuUnLotALaFois() throws Exception {
    List<Paire> toutes = demandees("mission-centre");
    var depart = new CyclicBarrier(2);
    List<Future<Boolean>> courses = new ArrayList<>();
    for (int fois = 0; fois < 2; fois++) {
      courses.add(
          gens.submit(
              () -> {
                depart.await();
                creer("mission-centre", toutes);
                return true;
              }));
    }
    List<Throwable> refus = new ArrayList<>();
    for (var course : courses) {
      try {
        course.get();
      } catch (java.util.concurrent.ExecutionException e) {
        refus.add(e.getCause());
      }
    }
    assertThat(refus).singleElement().asString().contains("déjà en cours");
    assertThat(enfants()).isEqualTo(20);
  }

  private int enfants() {
    return acteurs.comme(
        "mission-centre", () -> conventions.compter(ConventionFiltre.enfantsDe(regionale)));
  }

  private LotDeclinaisons creer(String qui, List<Paire> lesquelles) {
    return acteurs.comme(
        qui, () -> service.creer(new DemandeGroupee(regionale, lesquelles, Depart.PARENT, null)));
  }

  private List<Paire> demandees(String qui) {
    return acteurs.comme(qui, () -> paires.paires(regionale)).stream()
        .map(
            p ->
                new Paire(
                    p.missionLocale().id(), p.siteReferent().map(Organisation::id).orElseThrow()))
        .toList();
  }
}
