package fr.cascade.embarque;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that holds a portal's data; one portal at a time. */
final class DossierDeDonnees {

  /** A channel that nothing refers to is closed by the collector, and its lock goes with it. */
  private static final Map<Path, FileChannel> PRIS = new ConcurrentHashMap<>();

  private DossierDeDonnees() {}

  /**
   * Takes the folder until this JVM ends; the system releases it even from a killed one.
   *
   * @throws DemarrageImpossibleException when another portal holds it, or it cannot be written
   */
  static Path prendre(String chemin) {
    try {
      Path dossier = Files.createDirectories(Path.of(chemin)).toRealPath();
      if (PRIS.containsKey(dossier) || !verrouiller(dossier)) {
        throw new DemarrageImpossibleException(
            "Un autre portail Cascade utilise déjà le dossier de données %s : arrêtez-le, ou choisissez un autre dossier avec --data."
                .formatted(chemin),
            null);
      }
      return dossier;
    } catch (IOException e) {
      throw new DemarrageImpossibleException(
          "Le dossier de données %s ne peut pas être créé ou écrit : choisissez-en un autre avec --data."
              .formatted(chemin),
          e);
    }
  }

  private static boolean verrouiller(Path dossier) throws IOException {
    var canal =
        FileChannel.open(
            dossier.resolve("portail.verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (canal.tryLock() == null) {
      canal.close();
      return false;
    }
    PRIS.put(dossier, canal);
    return true;
  }
}
