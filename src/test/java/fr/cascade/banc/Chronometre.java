package fr.cascade.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.banc.EspionSql.Ordre;
import fr.cascade.banc.Resultat.Releve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Measures an operation, service and SQL in turn so that the machine's moods weigh on both. */
final class Chronometre {

  private static final int CHAUFFE = 50;
  static final int FOIS = 40;
  private static final int PROFIL = 5;

  private final EspionSql espion;

  Chronometre(EspionSql espion) {
    this.espion = espion;
  }

  Releve mesurer(Operation operation) {
    assertThat(operation.service().get())
        .as(operation.nom().libelle())
        .isEqualTo(operation.sql().get());
    for (int fois = 0; fois < CHAUFFE; fois++) {
      faire(operation.service());
      faire(operation.sql());
    }
    List<Long> service = new ArrayList<>();
    List<Long> sql = new ArrayList<>();
    for (int fois = 0; fois < FOIS; fois++) {
      service.add(duree(operation.service()));
      sql.add(duree(operation.sql()));
    }
    Map<String, Ordre> ordres = profil(operation.service());
    return new Releve(
        Mesure.de(service, requetes(ordres)),
        Mesure.de(sql, requetes(profil(operation.sql()))),
        ordres);
  }

  private static long duree(Supplier<Object> acte) {
    long debut = System.nanoTime();
    faire(acte);
    return System.nanoTime() - debut;
  }

  /** What it reads is of no use but to be read. */
  private static void faire(Supplier<Object> acte) {
    var _ = acte.get();
  }

  private static int requetes(Map<String, Ordre> ordres) {
    return ordres.values().stream().mapToInt(Ordre::fois).sum();
  }

  /** One call, as the mean of some. */
  private Map<String, Ordre> profil(Supplier<Object> acte) {
    Map<String, Ordre> un = new LinkedHashMap<>();
    espion
        .relever(
            () -> {
              for (int fois = 0; fois < PROFIL; fois++) {
                faire(acte);
              }
            })
        .forEach((sql, o) -> un.put(sql, new Ordre(o.fois() / PROFIL, o.nanosecondes() / PROFIL)));
    return un;
  }
}
