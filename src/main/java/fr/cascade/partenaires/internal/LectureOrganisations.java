package fr.cascade.partenaires.internal;

import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.Representant;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queries behind {@link fr.cascade.partenaires.OrganisationConsultation}. */
@Component
public class LectureOrganisations {

  private static final Pattern SEPARATEURS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The last name begun on the day, or the first one for a day before it. */
  private static final String DU_JOUR =
      """
      from organisation o
      join organisation_appellation a on a.id = (
        select x.id from organisation_appellation x where x.organisation_id = o.id
        order by x.debut > :au, if(x.debut <= :au, x.debut, null) desc, x.debut limit 1)
      """;

  private static final String PAR_MOT =
      """
      exists (select 1 from organisation_appellation n
        where n.organisation_id = o.id and (n.debut <= :au or n.id = a.id)
          and concat(n.nom, ' ', coalesce(n.sigle, '')) like :mot)
      """;

  private final JdbcClient jdbc;

  LectureOrganisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Conditions that add up, with their parameters. */
  public record Filtre(String conditions, Map<String, Object> parametres) {

    public static Filtre tout() {
      return new Filtre("where 1 = 1", Map.of());
    }

    public static Filtre ids(Collection<OrganisationId> ids) {
      return tout().et("o.id in (:ids)", "ids", ids.stream().map(OrganisationId::valeur).toList());
    }

    public Filtre avecType(@Nullable TypeOrganisation type) {
      return type == null ? this : et("o.type = :type", "type", type.name());
    }

    public Filtre surTerritoire(TerritoireCode code) {
      return et("o.territoire_code = :territoire", "territoire", code.valeur());
    }

    public Filtre dansTerritoire(TerritoireCode code) {
      return et(
          """
          exists (select 1 from territoire_inclusion i
            where i.ancetre_code = :ancetre and i.descendant_code = o.territoire_code
              and :au between i.debut and i.fin)
          """,
          "ancetre",
          code.valeur());
    }

    public Filtre avecSirets(Collection<Siret> sirets) {
      return et("o.siret in (:sirets)", "sirets", sirets.stream().map(Siret::valeur).toList());
    }

    public Filtre avecStructure(String code) {
      return et("o.structure_code = :structure", "structure", code);
    }

    /** Every word, whatever its accents and case: the collation ignores them. */
    public Filtre avecTexte(String texte) {
      List<String> mots =
          Arrays.stream(SEPARATEURS.split(texte)).filter(mot -> !mot.isEmpty()).toList();
      Filtre filtre = this;
      for (int rang = 0; rang < mots.size(); rang++) {
        String nom = "mot" + rang;
        filtre = filtre.et(PAR_MOT.replace(":mot", ":" + nom), nom, "%" + mots.get(rang) + "%");
      }
      return filtre;
    }

    private Filtre et(String condition, String nom, Object valeur) {
      Map<String, Object> tous = new HashMap<>(parametres);
      tous.put(nom, valeur);
      return new Filtre(conditions + " and " + condition, tous);
    }
  }

  /** One page of organisations, by name. */
  public List<Organisation> lister(Filtre filtre, LocalDate au, int decalage, int limite) {
    return jdbc.sql(
            "select o.id, o.type, a.nom, a.sigle, o.siret, o.territoire_code "
                + DU_JOUR
                + filtre.conditions()
                + " order by a.nom, o.id limit :limite offset :decalage")
        .params(filtre.parametres())
        .param("au", au)
        .param("limite", limite)
        .param("decalage", decalage)
        .query(LectureOrganisations::lire)
        .list();
  }

  public int compter(Filtre filtre, LocalDate au) {
    return jdbc.sql("select count(*) " + DU_JOUR + filtre.conditions())
        .params(filtre.parametres())
        .param("au", au)
        .query(Integer.class)
        .single();
  }

  public List<Appellation> appellations(OrganisationId id) {
    return jdbc.sql(
            """
            select nom, sigle, debut, fin, acte from organisation_appellation
            where organisation_id = :id order by debut
            """)
        .param("id", id.valeur())
        .query(
            (ligne, rang) ->
                new Appellation(
                    ligne.getString("nom"),
                    ligne.getString("sigle"),
                    ligne.getObject("debut", LocalDate.class),
                    ligne.getObject("fin", LocalDate.class),
                    ligne.getString("acte")))
        .list();
  }

  public List<Representant> representants(OrganisationId id) {
    return jdbc.sql(
            """
            select id, fonction, utilisateur_id, signataire, pouvoir, debut, fin from representant
            where organisation_id = :id order by fin is not null, fin desc, debut, id
            """)
        .param("id", id.valeur())
        .query(LectureOrganisations::lireRepresentant)
        .list();
  }

  private static Organisation lire(ResultSet ligne, int rang) throws SQLException {
    String siret = ligne.getString("siret");
    return new Organisation(
        new OrganisationId(ligne.getLong("id")),
        TypeOrganisation.valueOf(ligne.getString("type")),
        ligne.getString("nom"),
        ligne.getString("sigle"),
        siret == null ? null : new Siret(siret),
        new TerritoireCode(ligne.getString("territoire_code")));
  }

  private static Representant lireRepresentant(ResultSet ligne, int rang) throws SQLException {
    Long utilisateur = ligne.getObject("utilisateur_id", Long.class);
    return new Representant(
        ligne.getLong("id"),
        ligne.getString("fonction"),
        utilisateur == null ? null : new UtilisateurId(utilisateur),
        ligne.getBoolean("signataire"),
        ligne.getString("pouvoir"),
        new Periode(
            ligne.getObject("debut", LocalDate.class), ligne.getObject("fin", LocalDate.class)));
  }
}
