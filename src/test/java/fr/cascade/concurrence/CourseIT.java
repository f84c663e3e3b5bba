package fr.cascade.concurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.AvisId;
import fr.cascade.conventions.AvisSaisi;
import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.AvisService;
import fr.cascade.conventions.Consultations;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureService;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people at the same instant, on a real MariaDB: each race has one outcome, in words. */
@TestCascade
class CourseIT {

  @Autowired ConventionService conventions;
  @Autowired SignatureService signatures;
  @Autowired AvisService service;
  @Autowired Consultations consultations;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired TaskService taches;
  @Autowired RuntimeService instances;
  @Autowired JdbcClient jdbc;

  private final ExecutorService gens = Executors.newFixedThreadPool(4);

  /** The key of uniqueness is freed so that each race declines the same territory anew. */
  @AfterEach
  void liberer() {
    gens.shutdownNow();
    jdbc.sql("update convention set cle_unicite = concat('essai|', id) where niveau <> 'NATIONAL'")
        .update();
  }

  @Test
  void quatreSignatairesAuMemeInstantSignentTous() throws Exception {
    ConventionId id = scenarios.brouillonRegional();
    scenarios.quatreEnsemble(id);
    scenarios.resoumettre(id);
    List<Callable<Boolean>> actes = new ArrayList<>();
    for (String login :
        List.of("pe-centre", "arml-centre", "direccte-centre", "presidence-ml-touraine")) {
      SignatureId signature = acteurs.comme(login, () -> scenarios.aMoi(id));
      acteurs.comme(login, () -> signatures.lireTexte(signature));
      actes.add(
          () -> {
            acteurs.comme(login, () -> signatures.signer(signature, "demo", "127.0.0.1"));
            return true;
          });
    }
    assertThat(ensemble(actes)).allMatch(r -> r == null);
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.SIGNEE);
    assertThat(enAttente(id)).isEqualTo("timer_entreeEnVigueur");
  }

  @Test
  void quatreFoisLaMemeSignatureNEnFaitQuUne() throws Exception {
    ConventionId id = scenarios.regionaleASigner();
    SignatureId signature = acteurs.comme("pe-centre", () -> scenarios.aMoi(id));
    acteurs.comme("pe-centre", () -> signatures.lireTexte(signature));
    deuxErreursDeFrappe(signature);
    List<Throwable> echecs =
        ensemble(
            quatreFois(
                () ->
                    acteurs.comme(
                        "pe-centre", () -> signatures.signer(signature, "demo", "127.0.0.1"))));
    assertThat(echecs).filteredOn(e -> e != null).hasSize(3);
    assertThat(echecs)
        .filteredOn(e -> e != null)
        .allSatisfy(
            e ->
                assertThat(e)
                    .isInstanceOf(DejaFaitException.class)
                    .hasMessageContaining("déjà signé")
                    .hasMessageContaining("2010"));
    CircuitLu circuit = scenarios.detail("pe-centre", id).circuits().getFirst();
    assertThat(circuit.signatures())
        .filteredOn(s -> s.statut() == SignatureStatut.SIGNEE)
        .hasSize(1);
    assertThat(taches.createTaskQuery().processInstanceBusinessKey(Cles.de(circuit.id())).count())
        .isEqualTo(1);
  }

  /** Four right passwords at once, behind two wrong ones, lock nobody out. */
  private void deuxErreursDeFrappe(SignatureId signature) {
    for (int fois = 0; fois < 2; fois++) {
      assertThatThrownBy(
              () ->
                  acteurs.comme(
                      "pe-centre", () -> signatures.signer(signature, "faux", "127.0.0.1")))
          .isInstanceOf(RegleMetierException.class);
    }
  }

  @Test
  void quatreFoisLeMemeAvisNEnFaitQuUn() throws Exception {
    ConventionId id = consultations.ouverte();
    AvisId avis = consultations.sien(id, "pe-centre").id();
    var favorable = new AvisSaisi(AvisSens.FAVORABLE, "", List.of());
    List<Throwable> echecs =
        ensemble(
            quatreFois(
                () -> acteurs.comme("pe-centre", () -> service.rendre(id, avis, favorable))));
    assertThat(echecs).filteredOn(e -> e != null).hasSize(3);
    assertThat(echecs)
        .filteredOn(e -> e != null)
        .allSatisfy(
            e ->
                assertThat(e)
                    .isInstanceOf(DejaFaitException.class)
                    .hasMessageContaining("déjà rendu par directeur régional Pôle emploi Centre")
                    .hasMessageContaining("2010"));
    assertThat(consultations.tour(id).rendus()).isEqualTo(1);
  }

  @Test
  void troisPartiesAuMemeInstantRendentToutesLeurAvis() throws Exception {
    ConventionId id = consultations.ouverte();
    List<Callable<Boolean>> actes = new ArrayList<>();
    for (String login : List.of("pe-centre", "arml-centre", "direccte-centre")) {
      actes.add(
          () -> {
            consultations.favorable(id, login);
            return true;
          });
    }
    assertThat(ensemble(actes)).allMatch(r -> r == null);
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(consultations.tour(id).rendus()).isEqualTo(3);
  }

  @Test
  void deuxValidationsALaFoisNOuvrentQuUnTour() throws Exception {
    ConventionId id = scenarios.regionaleAValider();
    List<Throwable> echecs =
        ensemble(quatreFois(() -> acteurs.comme("direccte-centre", () -> conventions.valider(id))));
    assertThat(echecs).filteredOn(e -> e != null).hasSize(3);
    assertThat(echecs)
        .filteredOn(e -> e != null)
        .allSatisfy(e -> assertThat(e).isInstanceOf(DejaFaitException.class));
    assertThat(scenarios.detail("mission-centre", id).circuits()).hasSize(1);
  }

  @Test
  void deuxDeclinaisonsALaFoisNeFontQuUnBrouillon() throws Exception {
    List<Throwable> echecs = ensemble(quatreFois(() -> scenarios.brouillonRegional()));
    assertThat(echecs).filteredOn(e -> e != null).hasSize(3);
    assertThat(echecs)
        .filteredOn(e -> e != null)
        .allSatisfy(e -> assertThat(e).isInstanceOf(RegleMetierException.class));
  }

  private static List<Callable<Boolean>> quatreFois(Runnable acte) {
    Callable<Boolean> fois =
        () -> {
          acte.run();
          return true;
        };
    return List.of(fois, fois, fois, fois);
  }

  /** Runs all at the same instant; null where it went well, else what was thrown. */
  private List<Throwable> ensemble(List<Callable<Boolean>> actes) throws InterruptedException {
    var depart = new CyclicBarrier(actes.size());
    List<Future<Boolean>> courses = new ArrayList<>();
    for (Callable<Boolean> acte : actes) {
      courses.add(
          gens.submit(
              () -> {
                depart.await();
                return acte.call();
              }));
    }
    List<Throwable> echecs = new ArrayList<>();
    for (Future<Boolean> course : courses) {
      try {
        course.get();
        echecs.add(null);
      } catch (ExecutionException e) {
        echecs.add(e.getCause());
      }
    }
    return echecs;
  }

  private String enAttente(ConventionId id) {
    String instance =
        instances
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Cles.de(id))
            .singleResult()
            .getId();
    return instances.getActivityInstance(instance).getChildActivityInstances().length == 0
        ? instances.getActivityInstance(instance).getChildTransitionInstances()[0].getActivityId()
        : instances.getActivityInstance(instance).getChildActivityInstances()[0].getActivityId();
  }
}
