package fr.cascade.referentiel;

import fr.cascade.referentiel.internal.RechercheTerritoires;
import fr.cascade.referentiel.internal.TexteRecherche;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the territories as they were on a day: Indre-et-Loire is in <i>Centre</i> on 3 May 2010 and
 * in <i>Centre-Val de Loire</i> today. Searches ignore accents, case, hyphens and apostrophes, and
 * know official codes and former names.
 */
@Service
@Transactional(readOnly = true)
public class TerritoireConsultation {

  private static final String DU_JOUR =
      """
      select t.code, t.code_officiel, t.type, n.nom from territoire t
      join territoire_appellation n on n.territoire_code = t.code and :au between n.debut and n.fin
      """;

  private final JdbcClient jdbc;
  private final RechercheTerritoires recherche;

  TerritoireConsultation(JdbcClient jdbc, RechercheTerritoires recherche) {
    this.jdbc = jdbc;
    this.recherche = recherche;
  }

  /** Searches the whole country; an empty text lists, no type means all. */
  public List<Territoire> rechercher(
      String texte, @Nullable TypeTerritoire type, LocalDate au, int limite) {
    Set<TypeTerritoire> types = type == null ? Set.of() : EnumSet.of(type);
    return rechercherDans(TerritoireCode.NATION, texte, types, au, limite);
  }

  /** Searches a perimeter, itself included; an empty text lists, no type means all. */
  public List<Territoire> rechercherDans(
      TerritoireCode perimetre, String texte, Set<TypeTerritoire> types, LocalDate au, int limite) {
    Set<TypeTerritoire> retenus = types.isEmpty() ? EnumSet.allOf(TypeTerritoire.class) : types;
    return recherche.trouver(perimetre, TexteRecherche.de(texte), retenus, au, limite);
  }

  /** The territory as it was on that day; empty where it did not exist then. */
  public Optional<Territoire> parCode(TerritoireCode code, LocalDate au) {
    return jdbc.sql(DU_JOUR + "where t.code = :code")
        .param("code", code.valeur())
        .param("au", au)
        .query(RechercheTerritoires::lire)
        .optional();
  }

  /**
   * Names on that day; a territory which did not exist then bears its last name before, or else its
   * first, so that an old agreement never loses it. Unknown codes are absent.
   */
  public Map<TerritoireCode, String> noms(Collection<TerritoireCode> codes, LocalDate au) {
    Map<TerritoireCode, String> noms = new LinkedHashMap<>();
    if (codes.isEmpty()) {
      return noms;
    }
    jdbc.sql(
            """
            select territoire_code, nom from territoire_appellation
            where territoire_code in (:codes)
            order by debut <= :au, case when debut <= :au then debut end,
              case when debut > :au then debut end desc
            """)
        .param("codes", codes.stream().map(TerritoireCode::valeur).distinct().toList())
        .param("au", au)
        .query(
            (ligne, rang) -> Map.entry(new TerritoireCode(ligne.getString(1)), ligne.getString(2)))
        .list()
        .forEach(nom -> noms.put(nom.getKey(), nom.getValue()));
    return noms;
  }

  /** The name of one territory, as {@link #noms} gives it. */
  public String nom(TerritoireCode code, LocalDate au) {
    return noms(List.of(code), au).getOrDefault(code, code.valeur());
  }

  /** What a territory holds of one type on that day, by name. */
  public List<Territoire> enfants(TerritoireCode code, TypeTerritoire type, LocalDate au) {
    return jdbc.sql(
            DU_JOUR
                + """
                join territoire_inclusion i on i.descendant_code = t.code
                where i.ancetre_code = :code and i.descendant_code <> :code and t.type = :type
                  and :au between i.debut and i.fin
                order by n.nom, t.code
                """)
        .param("code", code.valeur())
        .param("type", type.name())
        .param("au", au)
        .query(RechercheTerritoires::lire)
        .list();
  }

  /** Whether the one was in the other on that day; a territory is in itself while it exists. */
  public boolean estDans(TerritoireCode dedans, TerritoireCode dehors, LocalDate au) {
    return jdbc.sql(
            """
            select exists (select 1 from territoire_inclusion
              where ancetre_code = :dehors and descendant_code = :dedans
                and :au between debut and fin)
            """)
        .param("dehors", dehors.valeur())
        .param("dedans", dedans.valeur())
        .param("au", au)
        .query(Boolean.class)
        .single();
  }

  /** What held the territory on that day, from the nation down, itself left out. */
  public List<Territoire> englobants(TerritoireCode code, LocalDate au) {
    return jdbc.sql(
            DU_JOUR
                + """
                join territoire_inclusion i on i.ancetre_code = t.code
                where i.descendant_code = :code and i.ancetre_code <> :code
                  and :au between i.debut and i.fin
                order by field(t.type, 'NATION', 'REGION', 'DEPARTEMENT', 'EPCI'), t.code
                """)
        .param("code", code.valeur())
        .param("au", au)
        .query(RechercheTerritoires::lire)
        .list();
  }

  /** Today's communes of an EPCI, by name; none for another territory. */
  public List<Commune> communes(TerritoireCode epci) {
    return jdbc.sql(
            """
            select commune_code, commune_nom from epci_membre
            where epci_code = :code order by commune_nom
            """)
        .param("code", epci.valeur())
        .query((ligne, rang) -> new Commune(ligne.getString(1), ligne.getString(2)))
        .list();
  }
}
