package fr.cascade.conventions.internal;

import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.internal.ContexteConformite.Repartition;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the brothers of a text have taken of the figures of their parent (RG-192). */
@Component
class Repartitions {

  private static final List<String> PARTS =
      Arrays.stream(TypeChiffre.values()).filter(TypeChiffre::estPart).map(Enum::name).toList();

  private final JdbcClient jdbc;
  private final HorlogeMetier horloge;

  Repartitions(JdbcClient jdbc, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.horloge = horloge;
  }

  /** A sum of shares, of a text or of all the texts of a parent. */
  private record Somme(long id, TypeChiffre type, BigDecimal nombre) {}

  /** Only for those whose parent has something to share out. */
  Map<ConventionId, Map<TypeChiffre, Repartition>> de(List<Convention> conventions) {
    List<Convention> concernees =
        conventions.stream()
            .filter(
                c ->
                    Ascendance.de(c).getFirst().chiffres().stream()
                        .anyMatch(f -> f.type().estPart()))
            .toList();
    Map<ConventionId, Map<TypeChiffre, Repartition>> repartitions = new HashMap<>();
    if (concernees.isEmpty()) {
      return repartitions;
    }
    Set<Long> completes = completes(concernees);
    Map<Long, Boolean> tousLa =
        concernees.stream()
            .collect(Collectors.toMap(c -> c.id().valeur(), c -> completes.contains(parent(c))));
    for (Convention convention : concernees) {
      Map<TypeChiffre, Repartition> vides = new EnumMap<>(TypeChiffre.class);
      boolean la = tousLa.getOrDefault(convention.id().valeur(), false);
      Arrays.stream(TypeChiffre.values())
          .filter(TypeChiffre::estPart)
          .forEach(t -> vides.put(t, new Repartition(BigDecimal.ZERO, la)));
      repartitions.put(convention.id(), vides);
    }
    retrancher(concernees, repartitions);
    return repartitions;
  }

  /** What all the texts of the parent have taken, less one's own share. */
  private void retrancher(
      List<Convention> conventions, Map<ConventionId, Map<TypeChiffre, Repartition>> repartitions) {
    List<Somme> prises =
        sommes("s.parent_id", conventions.stream().map(Repartitions::parent).distinct().toList());
    List<Somme> propres = sommes("s.id", conventions.stream().map(c -> c.id().valeur()).toList());
    for (Convention convention : conventions) {
      var parType = repartitions.getOrDefault(convention.id(), new HashMap<>());
      parType.replaceAll(
          (type, vide) ->
              new Repartition(
                  somme(prises, parent(convention), type)
                      .subtract(somme(propres, convention.id().valeur(), type)),
                  vide.tousLa()));
    }
  }

  private static long parent(Convention convention) {
    return Ascendance.de(convention).getFirst().id().valeur();
  }

  private static BigDecimal somme(List<Somme> sommes, long id, TypeChiffre type) {
    return sommes.stream()
        .filter(s -> s.id() == id && s.type() == type)
        .map(Somme::nombre)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private List<Somme> sommes(String colonne, List<Long> ids) {
    return jdbc.sql(
            """
            select %1$s, f.type, sum(f.nombre) from convention s
            join chiffre f on f.convention_id = s.id and f.type in (:types)
              and f.nombre is not null
            where %1$s in (:ids) and s.statut <> 'ABANDONNEE' group by %1$s, f.type
            """
                .formatted(colonne))
        .param("types", PARTS)
        .param("ids", ids)
        .query(
            (ligne, rang) ->
                new Somme(
                    ligne.getLong(1),
                    TypeChiffre.valueOf(ligne.getString(2)),
                    ligne.getBigDecimal(3)))
        .list();
  }

  /** The parents of which every expected text exists, signed or not yet. */
  private Set<Long> completes(List<Convention> conventions) {
    return Set.copyOf(
        jdbc.sql(
                """
                select a.noeud from (%s) a group by a.noeud
                having sum(case when exists (select 1 from convention c where %s)
                  then 0 else 1 end) = 0
                """
                    .formatted(DeclinaisonsAttendues.SQL, DeclinaisonsAttendues.REPOND))
            .param("jour", horloge.aujourdhui())
            .param("noeuds", conventions.stream().map(c -> parent(c)).distinct().toList())
            .query(Long.class)
            .list());
  }
}
