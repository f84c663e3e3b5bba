package fr.cascade.banc;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where the results go: two files of the build, and the part of the document between its marks. */
final class Publication {

  private static final String DEBUT = "<!-- bench: written by ./cascade bench -->\n";
  private static final String FIN = "<!-- /bench -->";

  private final long graine;
  private final Rapport rapport;

  Publication(long graine, Rapport rapport) {
    this.graine = graine;
    this.rapport = rapport;
  }

  void ecrire(Path racine) throws IOException {
    Path banc = Files.createDirectories(racine.resolve("target/banc"));
    Files.writeString(banc.resolve("tableau.txt"), rapport.terminal());
    Files.writeString(banc.resolve("resultats.json"), rapport.json(entete()));
    Path document = racine.resolve("docs/performance.md");
    Files.writeString(document, remplacer(Files.readString(document)));
  }

  private String remplacer(String document) {
    int debut = document.indexOf(DEBUT) + DEBUT.length();
    int fin = document.indexOf(FIN);
    if (debut < DEBUT.length() || fin < debut) {
      throw new IllegalStateException("docs/performance.md has lost the marks of the bench");
    }
    return document.substring(0, debut) + corps() + document.substring(fin);
  }

  private String corps() {
    return """

        Measured on %s, seed %d, on a machine of %d processors and %d GB of memory: medians and p95 of
        %d calls, in milliseconds. In bold, what exceeds its goal.

        %s
        ## Where the time goes

        One call of what falls short, its statements counted and timed; the rest is the service itself.

        %s
        """
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            graine,
            processeurs(),
            memoire(),
            Chronometre.FOIS,
            rapport.markdown(),
            rapport.profils());
  }

  private String entete() {
    return """
          "date": "%s",
          "graine": %d,
          "processeurs": %d,
          "memoireGo": %d,
          "appels": %d\
        """
        .formatted(
            LocalDate.now(ZoneOffset.UTC), graine, processeurs(), memoire(), Chronometre.FOIS);
  }

  private static int processeurs() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static long memoire() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
        >> 30;
  }
}
