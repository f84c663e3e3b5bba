package fr.cascade.referentiel.internal;

import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.TerritoireCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The search of territories, in one statement limited by the database. */
@Component
public class RechercheTerritoires {

  private static final String SELECTION =
      """
      select t.code, t.code_officiel, t.type, n.nom
      from territoire_inclusion i
      join territoire t on t.code = i.descendant_code
      join territoire_appellation n on n.territoire_code = t.code and :au between n.debut and n.fin
      where i.ancetre_code = :perimetre and :au between i.debut and i.fin and t.type in (:types)
      """;

  /** A name in use on the day or before finds the territory; its name of the day is shown. */
  private static final String PAR_NOM =
      """
      exists (select 1 from territoire_appellation a
              where a.territoire_code = t.code and a.debut <= :au
      """;

  private static final String PAR_CODE =
      ") or t.code_officiel = :code or replace(t.code, '-', '') = :code"
          + " or (t.type = 'EPCI' and char_length(:code) >= 4 and t.code_officiel like :siren)";

  private static final String ORDRE =
      """
      order by (t.code_officiel = :code) desc, (n.recherche = concat(:expression, ' ')) desc,
        (n.recherche like concat(:expression, '%')) desc,
        field(t.type, 'NATION', 'REGION', 'DEPARTEMENT', 'EPCI'), n.nom, t.code
      limit :limite
      """;

  private final JdbcClient jdbc;

  RechercheTerritoires(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The perimeter itself and what it holds on that day, best match first. */
  public List<Territoire> trouver(
      TerritoireCode perimetre,
      TexteRecherche texte,
      Set<TypeTerritoire> types,
      LocalDate au,
      int limite) {
    List<String> motifs = texte.motifs();
    String parMots =
        IntStream.range(0, motifs.size())
            .mapToObj(rang -> "and a.recherche like :mot" + rang)
            .collect(Collectors.joining(" "));
    String filtre = motifs.isEmpty() ? "" : "and (" + PAR_NOM + parMots + PAR_CODE + ")\n";
    JdbcClient.StatementSpec requete =
        jdbc.sql(SELECTION + filtre + ORDRE)
            .param("perimetre", perimetre.valeur())
            .param("types", types.stream().map(Enum::name).toList())
            .param("au", au)
            .param("code", texte.code())
            .param("siren", texte.code() + "%")
            .param("expression", texte.expression())
            .param("limite", limite);
    for (int rang = 0; rang < motifs.size(); rang++) {
      requete = requete.param("mot" + rang, motifs.get(rang));
    }
    return requete.query(RechercheTerritoires::lire).list();
  }

  /** Reads the four columns of a territory. */
  public static Territoire lire(ResultSet ligne, int rang) throws SQLException {
    return new Territoire(
        new TerritoireCode(ligne.getString("code")),
        ligne.getString("code_officiel"),
        TypeTerritoire.valueOf(ligne.getString("type")),
        ligne.getString("nom"));
  }
}
