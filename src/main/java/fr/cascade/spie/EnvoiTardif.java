package fr.cascade.spie;

import fr.cascade.socle.ui.Formats;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A file received during the grace of a call, whose upload had begun before closing. */
public record EnvoiTardif(String fichier, Instant commenceLe) {

  /** What a receipt says of them after "déposée"; empty without any. */
  public static String enClair(List<EnvoiTardif> envois) {
    return envois.isEmpty()
        ? ""
        : envois.stream()
            .map(
                e ->
                    "fichier « %s » commencé à %s"
                        .formatted(e.fichier(), Formats.heureALaSeconde(e.commenceLe())))
            .collect(Collectors.joining(", ", " dans le délai de grâce (", ")"));
  }
}
