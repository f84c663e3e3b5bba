package fr.cascade.concurrence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.spie.Appels;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.DepotService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people of the same council submit at the same instant, on a database of their own. */
@SpringBootTest(
    properties = {
      "cascade.donnees=target/base-de-depot",
      "cascade.moteur.executeur=false",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2010-05-03"
    })
class DepotCandidatureIT {

  @Autowired Appels scenes;
  @Autowired Acteurs acteurs;
  @Autowired DepotService depots;
  @Autowired CandidatureConsultation candidatures;
  @Autowired TransactionTemplate transaction;

  private record Issue(String login, Object resultat) {}

  @Test
  void lUnRecoitLeRecepisseLAutreApprendQuiLADeposeeEtQuand() throws Exception {
    CandidatureId id =
        Objects.requireNonNull(
            transaction.execute(
                _ -> {
                  scenes.nousSommes(Appels.JOUR);
                  return scenes.completeMarne(scenes.ouvert());
                }));
    List<Issue> issues = ensemble(id, List.of("territoire-marne", "presidence-marne"));
    List<Issue> recues = issues.stream().filter(i -> i.resultat() instanceof String).toList();
    List<Issue> refusees = issues.stream().filter(i -> i.resultat() instanceof Throwable).toList();
    assertThat(recues).hasSize(1);
    assertThat(refusees)
        .singleElement()
        .extracting(Issue::resultat)
        .isInstanceOfSatisfying(
            DejaFaitException.class,
            e ->
                assertThat(e)
                    .hasMessageContaining("déjà déposée par")
                    .hasMessageContaining(
                        recues.getFirst().login().startsWith("territoire")
                            ? "chargé de mission insertion"
                            : "président du conseil départemental")
                    .hasMessageContaining("17 décembre 2020"));
    var lue = acteurs.comme("territoire-marne", () -> candidatures.lire(id));
    assertThat(lue.statut()).isEqualTo(CandidatureStatut.DEPOSEE);
    assertThat(Objects.requireNonNull(lue.recepisse()).numero())
        .isEqualTo(recues.getFirst().resultat());
  }

  private List<Issue> ensemble(CandidatureId id, List<String> logins) throws Exception {
    var depart = new CyclicBarrier(logins.size());
    List<Issue> issues = new ArrayList<>();
    try (var gens = Executors.newFixedThreadPool(logins.size())) {
      List<Future<String>> courses =
          logins.stream()
              .map(
                  login ->
                      gens.submit(
                          () -> {
                            depart.await();
                            return acteurs.comme(login, () -> depots.deposer(id, false));
                          }))
              .toList();
      for (int rang = 0; rang < logins.size(); rang++) {
        issues.add(new Issue(logins.get(rang), issue(courses.get(rang))));
      }
    }
    return issues;
  }

  private static Object issue(Future<String> course) throws InterruptedException {
    try {
      return course.get();
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    }
  }
}
