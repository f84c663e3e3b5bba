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

  private record Somme(long convention, TypeChiffre type, BigDecimal autres) {}

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
            .collect(
                Collectors.toMap(
                    c -> c.id().valeur(),
                    c -> completes.contains(Ascendance.de(c).getFirst().id().valeur())));
    for (Convention convention : concernees) {
      Map<TypeChiffre, Repartition> vides = new EnumMap<>(TypeChiffre.class);
      boolean la = tousLa.getOrDefault(convention.id().valeur(), false);
      Arrays.stream(TypeChiffre.values())
          .filter(TypeChiffre::estPart)
          .forEach(t -> vides.put(t, new Repartition(BigDecimal.ZERO, la)));
      repartitions.put(convention.id(), vides);
    }
    for (Somme somme : sommes(concernees)) {
      repartitions
          .getOrDefault(new ConventionId(somme.convention()), new HashMap<>())
          .computeIfPresent(
              somme.type(), (type, vide) -> new Repartition(somme.autres(), vide.tousLa()));
    }
    return repartitions;
  }

  private List<Somme> sommes(List<Convention> conventions) {
    return jdbc.sql(
            """
            select e.id, f.type, sum(f.nombre) autres from convention e
            join convention s on s.parent_id = e.parent_id and s.id <> e.id
              and s.statut <> 'ABANDONNEE'
            join chiffre f on f.convention_id = s.id and f.type in (:types)
              and f.nombre is not null
            where e.id in (:ids) group by e.id, f.type
            """)
        .param("types", PARTS)
        .param("ids", conventions.stream().map(c -> c.id().valeur()).toList())
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
            .param(
                "noeuds",
                conventions.stream()
                    .map(c -> Ascendance.de(c).getFirst().id().valeur())
                    .distinct()
                    .toList())
            .query(Long.class)
            .list());
  }
}
