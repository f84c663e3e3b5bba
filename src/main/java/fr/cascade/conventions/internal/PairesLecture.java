package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.PaireLocale.Ancienne;
import fr.cascade.conventions.PaireLocale.Existante;
import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queries behind the declination of several pairs: one each, however many pairs there are. */
@Component
public class PairesLecture {

  /** Mission locale {@code q} is party, with its site, to {@code c}. */
  private static final String LOCALES =
      """
      convention c join partie q on q.convention_id = c.id and q.locale
      left join partie r on r.convention_id = c.id and r.locale and r.id <> q.id
      """;

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  PairesLecture(
      JdbcClient jdbc, Visibilite visibilite, UtilisateurConnecte connecte, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** A Mission locale of the registers and the site of its commune. */
  public record Inscrite(OrganisationId missionLocale, @Nullable OrganisationId site) {}

  /** Something said of a Mission locale with one of its sites. */
  public record Liee<T>(OrganisationId missionLocale, @Nullable OrganisationId site, T quoi) {}

  /**
   * The Missions locales that the registers place in the parent's territory and for which the
   * current user drafts (RG-181). The site of the same commune is proposed, the first by name.
   */
  public List<Inscrite> inscrites(Convention parent) {
    List<String> territoires = new ArrayList<>(List.of("-"));
    List<Long> organisations = new ArrayList<>(List.of(0L));
    connecte.courant().habilitations().stream()
        .filter(h -> h.role().accorde(Permission.REDIGER_LOCAL))
        .forEach(
            h -> {
              switch (h.perimetre()) {
                case Perimetre.SurTerritoire(var code) -> territoires.add(code.valeur());
                case Perimetre.SurOrganisation(var id) -> organisations.add(id.valeur());
              }
            });
    return jdbc.sql(
            """
            select o.id missionLocale, (select p.id from structure t
                join organisation p on p.structure_code = t.code
                where t.type = 'SITE_OPERATEUR' and t.commune_code = s.commune_code
                order by t.nom, t.code limit 1) site
            from structure s join organisation o on o.structure_code = s.code
            where s.type = 'MISSION_LOCALE'
              and exists (select 1 from territoire_inclusion i
                where i.ancetre_code = :territoire and i.descendant_code = o.territoire_code
                  and :jour between i.debut and i.fin)
              and (o.id in (:organisations) or exists (select 1 from territoire_inclusion i
                where i.ancetre_code in (:territoires) and i.descendant_code = o.territoire_code
                  and :jour between i.debut and i.fin))
            order by o.territoire_code, s.nom, s.code
            """)
        .param("territoire", parent.territoire().valeur())
        .param("jour", horloge.aujourdhui())
        .param("territoires", territoires)
        .param("organisations", organisations)
        .query(
            (ligne, rang) ->
                new Inscrite(
                    new OrganisationId(ligne.getLong("missionLocale")),
                    organisation(ligne, "site")))
        .list();
  }

  /** The agreement of this parent that each of these Missions locales has, if any. */
  public List<Liee<Existante>> existantes(
      Convention parent, Collection<OrganisationId> missionsLocales) {
    Condition visible = visibilite.condition();
    LocalDate jour = horloge.aujourdhui();
    return jdbc.sql(
            """
            select q.organisation_id missionLocale, r.organisation_id site, c.id, c.reference,
              c.statut, c.debut, c.fin, case when %s then 1 else 0 end lisible
            from %s
            where c.parent_id = :parent and c.statut <> 'ABANDONNEE'
              and q.organisation_id in (:missionsLocales)
            order by c.id desc
            """
                .formatted(visible.sql(), LOCALES))
        .params(visible.parametres())
        .param("parent", parent.id().valeur())
        .param("missionsLocales", valeurs(missionsLocales))
        .query((ligne, rang) -> liee(ligne, existante(ligne, jour)))
        .list();
  }

  private static Existante existante(ResultSet ligne, LocalDate jour) throws SQLException {
    return new Existante(
        ligne.getBoolean("lisible") ? new ConventionId(ligne.getLong("id")) : null,
        ligne.getString("reference"),
        ConventionEtat.de(
            ConventionStatut.valueOf(ligne.getString("statut")),
            ligne.getObject("debut", LocalDate.class),
            ligne.getObject("fin", LocalDate.class),
            jour),
        "");
  }

  /**
   * The former agreements of these Missions locales, the last one first: signed, readable, under
   * another parent of the same accord or on the same subject; {@link TexteDeDepart} says the same.
   */
  public List<Liee<Ancienne>> anciennes(
      Convention parent, Collection<OrganisationId> missionsLocales) {
    Condition visible = visibilite.condition();
    return jdbc.sql(
            """
            select q.organisation_id missionLocale, r.organisation_id site, c.id, c.reference
            from %s join convention a on a.id = c.parent_id
            where c.statut = 'SIGNEE' and c.niveau = 'LOCAL' and c.parent_id <> :parent
              and q.organisation_id in (:missionsLocales)
              and (a.parent_id = :accord or substring_index(c.titre, ' – ', -1) = :sujet)
              and %s
            order by c.signee_le desc, c.id desc
            """
                .formatted(LOCALES, visible.sql()))
        .params(visible.parametres())
        .param("parent", parent.id().valeur())
        .param("missionsLocales", valeurs(missionsLocales))
        .param("accord", parent.parent().map(p -> p.id().valeur()).orElse(0L))
        .param("sujet", Declinaison.sujet(parent))
        .query(
            (ligne, rang) ->
                liee(
                    ligne,
                    new Ancienne(
                        new ConventionId(ligne.getLong("id")), ligne.getString("reference"))))
        .list();
  }

  private static <T> Liee<T> liee(ResultSet ligne, T quoi) throws SQLException {
    return new Liee<>(
        new OrganisationId(ligne.getLong("missionLocale")), organisation(ligne, "site"), quoi);
  }

  private static @Nullable OrganisationId organisation(ResultSet ligne, String colonne)
      throws SQLException {
    return Optional.of(ligne.getLong(colonne))
        .filter(id -> id > 0)
        .map(OrganisationId::new)
        .orElse(null);
  }

  private static List<Long> valeurs(Collection<OrganisationId> ids) {
    return ids.isEmpty() ? List.of(0L) : ids.stream().map(OrganisationId::valeur).toList();
  }
}
