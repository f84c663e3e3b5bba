package fr.cascade.panne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.CascadeApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal killed between a signature and the end of the round: nothing lost, nothing twice. */
class PortailTueIT {

  @TempDir Path dossier;

  @Test
  void unPortailTueReprendLaOuIlEnEtait() throws Exception {
    assertThat(lancer("tomber")).isEqualTo(PortailQuiTombe.TUE);
    assertThat(lancer("reprendre")).isZero();
    assertThat(Files.readString(rapport()).lines())
        .containsExactly(
            "regionales=1", "SIGNEE,ATTENDUE,ATTENDUE", "SIGNEE", "SIGNEE,SIGNEE,SIGNEE");
  }

  @Test
  void unPortailQuiNeDemarrePasSArrete() throws Exception {
    assertThat(
            executer(
                "manque",
                CascadeApplication.class,
                "--cascade.donnees=" + dossier.resolve("manque"),
                "--spring.liquibase.change-log=classpath:absent.yaml",
                "--server.port=0"))
        .isOne();
  }

  private int lancer(String acte) throws IOException, InterruptedException {
    return executer(
        acte,
        PortailQuiTombe.class,
        dossier.resolve("donnees").toString(),
        acte,
        rapport().toString());
  }

  private static int executer(String acte, Class<?> programme, String... arguments)
      throws IOException, InterruptedException {
    Path journal = Path.of("target", "panne-" + acte + ".log");
    Process portail =
        new ProcessBuilder(commande(programme, arguments))
            .redirectErrorStream(true)
            .redirectOutput(journal.toFile())
            .start();
    assertThat(portail.waitFor(5, TimeUnit.MINUTES)).as("voir " + journal).isTrue();
    return portail.exitValue();
  }

  private static List<String> commande(Class<?> programme, String... arguments) {
    List<String> commande =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                programme.getName()));
    commande.addAll(List.of(arguments));
    return commande;
  }

  private Path rapport() {
    return dossier.resolve("rapport.txt");
  }
}
