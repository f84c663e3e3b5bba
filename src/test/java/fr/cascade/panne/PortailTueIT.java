package fr.cascade.panne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private int lancer(String acte) throws IOException, InterruptedException {
    Path journal = Path.of("target", "panne-" + acte + ".log");
    Process portail =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                PortailQuiTombe.class.getName(),
                dossier.resolve("donnees").toString(),
                acte,
                rapport().toString())
            .redirectErrorStream(true)
            .redirectOutput(journal.toFile())
            .start();
    assertThat(portail.waitFor(5, TimeUnit.MINUTES)).as("voir " + journal).isTrue();
    return portail.exitValue();
  }

  private Path rapport() {
    return dossier.resolve("rapport.txt");
  }
}
