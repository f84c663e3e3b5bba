package fr.cascade.concurrence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import fr.cascade.avenants.Avenants;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four people open an avenant at the same instant, on a real MariaDB. */
@TestCascade
class OuvertureAvenantIT {

  @Autowired Avenants scenes;
  @Autowired JdbcClient jdbc;

  private final ExecutorService gens = Executors.newFixedThreadPool(4);

  @AfterEach
  void liberer() {
    gens.shutdownNow();
    jdbc.sql("update convention set cle_unicite = concat('essai|', id) where niveau <> 'NATIONAL'")
        .update();
  }

  @Test
  void unSeulSOuvreEtLesAutresApprennentQuiLAOuvert() throws Exception {
    ConventionId convention = scenes.locale();
    Callable<Boolean> acte =
        () -> {
          scenes.ouvrir(convention, "communication");
          return true;
        };
    List<Throwable> echecs = new ArrayList<>();
    for (Future<Boolean> fait : gens.invokeAll(Collections.nCopies(4, acte))) {
      try {
        fait.get();
      } catch (ExecutionException echec) {
        echecs.add(echec.getCause());
      }
    }
    assertThat(echecs)
        .hasSize(3)
        .allSatisfy(
            e ->
                assertThat(e)
                    .isInstanceOf(DejaFaitException.class)
                    .hasMessageContaining("ouvert par directeur de la Mission locale de Touraine")
                    .hasMessageContaining("2010"));
  }
}
