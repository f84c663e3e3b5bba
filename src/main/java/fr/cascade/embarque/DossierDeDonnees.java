package fr.cascade.embarque;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds a portal's data; one portal at a time. */
final class DossierDeDonnees {

  private DossierDeDonnees() {}

  /**
   * Takes the folder until this JVM ends; the system releases it even from a killed one.
   *
   * @throws DemarrageImpossibleException when another portal holds it, or it cannot be written
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
        throw occupe(chemin, null);
      }
      return dossier;
    } catch (OverlappingFileLockException e) {
      throw occupe(chemin, e);
    } catch (IOException e) {
      throw new DemarrageImpossibleException(
          "Le dossier de données %s ne peut pas être créé ou écrit : choisissez-en un autre avec --data."
              .formatted(chemin),
          e);
    }
  }

  private static DemarrageImpossibleException occupe(String chemin, @Nullable Throwable cause) {
    return new DemarrageImpossibleException(
        "Un autre portail Cascade utilise déjà le dossier de données %s : arrêtez-le, ou choisissez un autre dossier avec --data."
            .formatted(chemin),
        cause);
  }
}
