package fr.cascade.embarque;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds a portal's data; one portal at a time. */
final class DossierDeDonnees {

  private DossierDeDonnees() {}

  /**
   * Takes the folder until this JVM ends; the system releases it even from a killed one.
   *
   * @throws DossierOccupeException when another portal holds it
   */
  @SuppressWarnings({"resource", "MustBeClosedChecker"})
  static Path prendre(String chemin) {
    try {
      Path dossier = Files.createDirectories(Path.of(chemin)).toRealPath();
      var canal =
          FileChannel.open(
              dossier.resolve("portail.verrou"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (canal.tryLock() == null) {
        throw new DossierOccupeException(dossier);
      }
      return dossier;
    } catch (OverlappingFileLockException e) {
      throw new DossierOccupeException(Path.of(chemin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two portals on one data folder. */
  static final class DossierOccupeException extends RuntimeException {
    DossierOccupeException(Path dossier) {
      super(
          "Un autre portail Cascade utilise déjà le dossier de données "
              + dossier
              + " : arrêtez-le, ou choisissez un autre dossier avec --data.");
    }
  }
}
