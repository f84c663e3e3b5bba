package fr.cascade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in the command line is told in one sentence before anything is built or started. */
class LanceurTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          runn                                  | Commande inconnue : runn.
          run --ports 80                        | Option inconnue : --ports.
          run --port                            | L'option --port attend une valeur.
          run --port --sans-demo                | L'option --port attend une valeur.
          run --port abc                        | Le port « abc » n'est pas un nombre
          run --port 0                          | Le port « 0 » n'est pas un nombre
          run --port=65536                      | Le port « 65536 » n'est pas un nombre
          run --date 2010-02-30                 | La date « 2010-02-30 » n'existe pas
          run --date 2011-02-29                 | La date « 2011-02-29 » n'existe pas
          run --date 3/5/2010                   | La date « 3/5/2010 » n'existe pas
          run --date 2010-05-03 --sans-demo     | --date règle la démonstration
          test --port 8081                      | test n'a pas d'option
          bench --port 8081                     | bench n'a pas d'option
          """)
  void uneErreurEstDiteEnUnePhrase(String arguments, String phrase) throws Exception {
    var lance = lancer(arguments.split(" "));
    assertThat(lance.sortie()).contains(phrase).doesNotContain("line ").hasLineCount(1);
    assertThat(lance.code()).isEqualTo(2);
  }

  @Test
  void lAideExpliqueChaqueOption() throws Exception {
    var lance = lancer("help");
    assertThat(lance.sortie())
        .contains("--port", "--data", "--date", "--sans-demo", "CASCADE_DB_URL");
    assertThat(lance.code()).isZero();
  }

  private record Lance(String sortie, int code) {}

  private static Lance lancer(String... arguments) throws IOException, InterruptedException {
    var commande = Stream.concat(Stream.of("bash", "cascade"), Stream.of(arguments)).toList();
    var processus = new ProcessBuilder(commande).redirectErrorStream(true).start();
    String sortie = new String(processus.getInputStream().readAllBytes(), UTF_8);
    return new Lance(sortie.strip(), processus.waitFor());
  }
}
