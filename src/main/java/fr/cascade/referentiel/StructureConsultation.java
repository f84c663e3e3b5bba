package fr.cascade.referentiel;

import fr.cascade.referentiel.internal.TexteRecherche;
import fr.cascade.socle.TerritoireCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the registers of Missions locales and sites of the employment operator. */
@Service
@Transactional(readOnly = true)
public class StructureConsultation {

  private static final String SELECTION =
      "select s.code, s.type, s.nom, s.departement_code, s.commune from structure s ";

  private final JdbcClient jdbc;

  StructureConsultation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Searches by words of the name or of the commune; an empty text lists, no type means all. */
  public List<Structure> rechercher(String texte, @Nullable TypeStructure type, int limite) {
    List<String> motifs = TexteRecherche.de(texte).motifs();
    String parMots =
        IntStream.range(0, motifs.size())
            .mapToObj(rang -> "and s.recherche like :mot" + rang + " ")
            .collect(Collectors.joining());
    JdbcClient.StatementSpec requete =
        jdbc.sql(
                SELECTION
                    + "where (:type is null or s.type = :type) "
                    + parMots
                    + "order by s.nom, s.code limit :limite")
            .param("type", type == null ? null : type.name())
            .param("limite", limite);
    for (int rang = 0; rang < motifs.size(); rang++) {
      requete = requete.param("mot" + rang, motifs.get(rang));
    }
    return requete.query(StructureConsultation::lire).list();
  }

  /** The structure of this code. */
  public Optional<Structure> parCode(String code) {
    return jdbc.sql(SELECTION + "where s.code = :code")
        .param("code", code)
        .query(StructureConsultation::lire)
        .optional();
  }

  /**
   * Structures of one type in a territory, by name: those of its départements, whichever the day
   * (Champagne-Ardenne still finds its own), or for an EPCI those of its communes.
   */
  public List<Structure> structuresDans(TerritoireCode territoire, TypeStructure type) {
    return jdbc.sql(
            SELECTION
                + """
                where s.type = :type and (
                  exists (select 1 from territoire_inclusion i
                    where i.ancetre_code = :territoire and i.descendant_code = s.departement_code)
                  or exists (select 1 from epci_membre m
                    where m.epci_code = :territoire and m.commune_code = s.commune_code))
                order by s.nom, s.code
                """)
        .param("type", type.name())
        .param("territoire", territoire.valeur())
        .query(StructureConsultation::lire)
        .list();
  }

  private static Structure lire(ResultSet ligne, int rang) throws SQLException {
    return new Structure(
        ligne.getString("code"),
        TypeStructure.valueOf(ligne.getString("type")),
        ligne.getString("nom"),
        new TerritoireCode(ligne.getString("departement_code")),
        ligne.getString("commune"));
  }
}
