package fr.cascade.banc;

import fr.cascade.banc.EspionSql.Ordre;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results in words: a table for the terminal, the same in Markdown, and JSON. */
final class Rapport {

  private static final int TEXTE_ORDRE = 150;

  private final List<Resultat> resultats;

  Rapport(List<Resultat> resultats) {
    this.resultats = List.copyOf(resultats);
  }

  /** Times in milliseconds. */
  String terminal() {
    var table = new StringBuilder();
    String ligne = "%-34s %9s %9s %9s %9s %7s %9s %7s %9s%n";
    table.append(
        ligne.formatted(
            "Durées en ms (médiane)",
            "service",
            "p95",
            "SQL",
            "p95",
            "/ SQL",
            "dixième",
            "/ 1/10",
            "requêtes"));
    for (Resultat r : resultats) {
      Mesure service = r.plein().service();
      table.append(
          ligne.formatted(
              r.nom().libelle(),
              ms(service.mediane()),
              ms(service.p95()),
              ms(r.plein().sql().mediane()),
              ms(r.plein().sql().p95()),
              fois(r.contreSql(), r.tientContreSql()),
              ms(r.dixieme().service().mediane()),
              fois(r.contreDixieme(), r.tientContreDixieme()),
              service.requetes() + "/" + r.plein().sql().requetes()));
    }
    return table.toString().replace('.', ',')
        + "* au-delà du but : 2 contre le SQL, 1,3 contre un dixième\n";
  }

  String markdown() {
    var table =
        new StringBuilder(
            """
            | | service | p95 | SQL | p95 | service / SQL | one tenth: service | SQL | full / one tenth | SQL, full / one tenth | statements |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """);
    for (Resultat r : resultats) {
      table
          .append("| ")
          .append(
              String.join(
                  " | ",
                  r.nom().label(),
                  ms(r.plein().service().mediane()),
                  ms(r.plein().service().p95()),
                  ms(r.plein().sql().mediane()),
                  ms(r.plein().sql().p95()),
                  gras(r.contreSql(), r.tientContreSql()),
                  ms(r.dixieme().service().mediane()),
                  ms(r.dixieme().sql().mediane()),
                  gras(r.contreDixieme(), r.tientContreDixieme()),
                  fois(r.sqlContreDixieme(), true),
                  r.plein().service().requetes() + " / " + r.plein().sql().requetes()))
          .append(" |\n");
    }
    return table.toString();
  }

  /** For what falls short: how long is spent in the database, and in which statements. */
  String profils() {
    return resultats.stream()
        .filter(r -> !r.tientContreSql() || !r.tientContreDixieme())
        .map(Rapport::profil)
        .collect(Collectors.joining("\n"));
  }

  private static String profil(Resultat r) {
    Map<String, Ordre> plein = abreger(r.plein().ordres());
    Map<String, Ordre> dixieme = abreger(r.dixieme().ordres());
    var texte = new StringBuilder();
    texte.append(
        """
        ### %s

        In the database %s ms of about %s (one tenth: %s of about %s).

        | statement | times | one tenth | full |
        |---|--:|--:|--:|
        """
            .formatted(
                r.nom().label(),
                ms(total(plein)),
                ms(r.plein().service().mediane()),
                ms(total(dixieme)),
                ms(r.dixieme().service().mediane())));
    plein.entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue().nanosecondes(), a.getValue().nanosecondes()))
        .limit(6)
        .forEach(
            e -> {
              Ordre avant = dixieme.getOrDefault(e.getKey(), new Ordre(0, 0));
              texte.append(
                  "| `%s` | %d | %s | %s |%n"
                      .formatted(
                          e.getKey(),
                          e.getValue().fois(),
                          ms(avant.nanosecondes() / 1_000),
                          ms(e.getValue().nanosecondes() / 1_000)));
            });
    return texte.toString();
  }

  private static long total(Map<String, Ordre> ordres) {
    return ordres.values().stream().mapToLong(Ordre::nanosecondes).sum() / 1_000;
  }

  /** Statements that begin alike are told as one. */
  private static Map<String, Ordre> abreger(Map<String, Ordre> ordres) {
    Map<String, Ordre> abreges = new TreeMap<>();
    ordres.forEach(
        (sql, ordre) -> {
          String court = sql.replaceAll("\\s+", " ").replace("|", "/").strip();
          abreges.merge(
              court.length() > TEXTE_ORDRE ? court.substring(0, TEXTE_ORDRE) + "…" : court,
              ordre,
              Ordre::plus);
        });
    return abreges;
  }

  String json(String entete) {
    var lignes = new ArrayList<String>();
    for (Resultat r : resultats) {
      lignes.add(
          Stream.of(
                  "\"operation\": \"%s\"".formatted(r.nom().cle()),
                  json("service", r.plein().service()),
                  json("sql", r.plein().sql()),
                  json("serviceDixieme", r.dixieme().service()),
                  json("sqlDixieme", r.dixieme().sql()),
                  "\"contreSql\": " + nombre(r.contreSql(), 3),
                  "\"contreDixieme\": " + nombre(r.contreDixieme(), 3),
                  "\"tenu\": " + (r.tientContreSql() && r.tientContreDixieme()))
              .collect(Collectors.joining(", ", "    {", "}")));
    }
    return "{\n%s,\n  \"resultats\": [\n%s\n  ]\n}\n".formatted(entete, String.join(",\n", lignes));
  }

  private static String json(String nom, Mesure mesure) {
    return "\"%s\": {\"medianeUs\": %d, \"p95Us\": %d, \"requetes\": %d}"
        .formatted(nom, mesure.mediane(), mesure.p95(), mesure.requetes());
  }

  private static String gras(double rapport, boolean tenu) {
    return tenu ? nombre(rapport, 2) : "**" + nombre(rapport, 2) + "**";
  }

  private static String fois(double rapport, boolean tenu) {
    return nombre(rapport, 2) + (tenu ? "" : "*");
  }

  private static String ms(long microsecondes) {
    return nombre(microsecondes / 1_000.0, 1);
  }

  private static String nombre(double valeur, int decimales) {
    return String.format(Locale.ROOT, "%." + decimales + "f", valeur);
  }
}
