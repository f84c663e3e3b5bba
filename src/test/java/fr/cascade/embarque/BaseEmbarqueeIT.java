package fr.cascade.embarque;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person may do to the embedded database: kill the portal, start two, keep the data in a
 * folder of the system's temporary one, with spaces, accents, and a path longer than a socket's.
 */
class BaseEmbarqueeIT {

  @TempDir Path temporaire;

  @Test
  void lesDonneesSurviventAUnPortailTue() throws Exception {
    Path dossier =
        Files.createDirectories(temporaire.resolve("données de l’été ".repeat(9).strip()));
    var tue = lancer(dossier);

    assertThatThrownBy(() -> DossierDeDonnees.prendre(dossier.toString()))
        .isInstanceOf(DemarrageImpossibleException.class)
        .hasMessageContaining("Un autre portail Cascade utilise déjà");

    tue.destroyForcibly().onExit().join();
    var base = BaseEmbarquee.demarrer(DossierDeDonnees.prendre(dossier.toString()));
    try {
      assertThat(temoin(base)).isEqualTo("conservée 😀");
    } finally {
      base.arreter();
    }
  }

  @Test
  void uneInstallationInterrompueEstRefaite() throws IOException {
    Files.createDirectories(temporaire.resolve("base-en-cours/mysql"));
    var base = BaseEmbarquee.demarrer(temporaire.toRealPath());
    base.arreter();
    assertThat(temporaire.resolve("base/mysql")).isNotEmptyDirectory();
    assertThat(temporaire.resolve("base-en-cours")).doesNotExist();
  }

  @Test
  void unDossierQuOnNePeutPasEcrireEstDitEnUnePhrase() throws IOException {
    Path fichier = Files.createFile(temporaire.resolve("fichier"));
    assertThatThrownBy(() -> DossierDeDonnees.prendre(fichier.toString()))
        .isInstanceOf(DemarrageImpossibleException.class)
        .hasMessageContaining("ne peut pas être créé ou écrit");
  }

  private static Process lancer(Path dossier) throws IOException {
    var processus =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                PortailTue.class.getName(),
                dossier.toString())
            .redirectErrorStream(true)
            .start();
    var lignes = processus.inputReader(UTF_8).lines().takeWhile(l -> !l.equals(PortailTue.PRET));
    assertThat(lignes.filter(l -> l.startsWith("Exception"))).isEmpty();
    return processus;
  }

  private static String temoin(BaseEmbarquee base) throws SQLException {
    try (var connexion = DriverManager.getConnection(base.url(), "root", "");
        var ordre = connexion.createStatement();
        var rangees = ordre.executeQuery("select texte from temoin")) {
      assertThat(rangees.next()).isTrue();
      return rangees.getString(1);
    }
  }
}
