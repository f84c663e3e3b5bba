package fr.cascade.embarque;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;

/** A process that writes one row in an embedded database, says so, and waits to be killed. */
final class PortailTue {

  static final String PRET = "rangée écrite";

  private PortailTue() {}

  public static void main(String[] arguments) throws Exception {
    Path dossier = DossierDeDonnees.prendre(arguments[0]);
    // A lock that only a local variable held would be lost here.
    System.gc();
    var base = BaseEmbarquee.demarrer(dossier, false);
    try (var connexion = DriverManager.getConnection(base.url(), "root", "");
        var ordre = connexion.createStatement()) {
      ordre.execute("create table temoin (texte varchar(40))");
      ordre.execute("insert into temoin values ('conservée 😀')");
    }
    System.out.println(PRET);
    new CountDownLatch(1).await();
  }
}
