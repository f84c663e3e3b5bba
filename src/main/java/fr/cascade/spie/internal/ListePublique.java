package fr.cascade.spie.internal;

import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.spie.ResultatPublic;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everybody reads of the results; invented territories are never told. */
@Component
public class ListePublique {

  private final JdbcClient jdbc;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  ListePublique(JdbcClient jdbc, OrganisationConsultation organisations, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  private record Retenue(
      String nom, List<String> codes, OrganisationId porteur, @Nullable Instant promueLe) {}

  /** Selected territories by name, and since when for those of the waiting list. */
  public List<ResultatPublic> retenues(AppelId appel) {
    List<Retenue> retenues =
        jdbc.sql(
                """
                select c.nom, c.porteur_id, group_concat(ct.territoire_code order by 1) codes,
                  (select max(m.decide_le) from mouvement_selection m
                    where m.candidature_id = c.id and m.vers = 'RETENUE') promue_le
                from candidature c join candidature_territoire ct on ct.candidature_id = c.id
                where c.appel_id = :appel and c.statut = 'RETENUE' and not c.essai
                group by c.id, c.nom, c.porteur_id order by c.nom
                """)
            .param("appel", appel.valeur())
            .query(
                (ligne, rang) ->
                    new Retenue(
                        ligne.getString("nom"),
                        List.of(ligne.getString("codes").split(",")),
                        new OrganisationId(ligne.getLong("porteur_id")),
                        instant(ligne.getObject("promue_le", LocalDateTime.class))))
            .list();
    Set<OrganisationId> porteurs =
        retenues.stream().map(Retenue::porteur).collect(Collectors.toSet());
    var noms = organisations.noms(porteurs, horloge.aujourdhui());
    return retenues.stream()
        .map(
            r ->
                new ResultatPublic(
                    r.nom(), r.codes(), noms.getOrDefault(r.porteur(), ""), r.promueLe()))
        .toList();
  }

  /** The départements that these territories are, or lie in. */
  public Set<TerritoireCode> departements(AppelId appel) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct t.code from candidature c
                join candidature_territoire ct on ct.candidature_id = c.id
                join territoire_inclusion i on i.descendant_code = ct.territoire_code
                  and :jour between i.debut and i.fin
                join territoire t on t.code = i.ancetre_code and t.type = 'DEPARTEMENT'
                where c.appel_id = :appel and c.statut = 'RETENUE' and not c.essai
                """)
            .param("appel", appel.valeur())
            .param("jour", horloge.aujourdhui())
            .query((ligne, rang) -> new TerritoireCode(ligne.getString(1)))
            .list());
  }

  /** Territories that were selected and have withdrawn since, by name. */
  public List<String> desistees(AppelId appel) {
    return jdbc.sql(
            """
            select distinct c.nom from candidature c
            join mouvement_selection m on m.candidature_id = c.id
            where c.appel_id = :appel and c.statut = 'DESISTEE' and not c.essai
              and m.depuis = 'RETENUE' and m.vers = 'DESISTEE'
            order by c.nom
            """)
        .param("appel", appel.valeur())
        .query((ligne, rang) -> ligne.getString(1))
        .list();
  }

  private static @Nullable Instant instant(@Nullable LocalDateTime lu) {
    return lu == null ? null : lu.toInstant(ZoneOffset.UTC);
  }
}
