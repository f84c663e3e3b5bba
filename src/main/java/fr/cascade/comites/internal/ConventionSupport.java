package fr.cascade.comites.internal;

import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a committee owes to its agreement: period, parties, figures. Read without anybody's
 * perimeter: committees are made when nobody is connected.
 */
@Component
class ConventionSupport {

  private final JdbcClient jdbc;

  ConventionSupport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An agreement as its committees see it. */
  record Convention(
      ConventionId id,
      String titre,
      Niveau niveau,
      TerritoireCode territoire,
      LocalDate debut,
      LocalDate fin,
      boolean signee,
      List<OrganisationId> parties) {}

  Convention lire(ConventionId id) {
    return jdbc.sql(
            "select titre, niveau, territoire_code, debut, fin, statut = 'SIGNEE' signee"
                + " from convention where id = :id")
        .param("id", id.valeur())
        .query(
            (ligne, _) ->
                new Convention(
                    id,
                    ligne.getString("titre"),
                    Niveau.valueOf(ligne.getString("niveau")),
                    new TerritoireCode(ligne.getString("territoire_code")),
                    ligne.getObject("debut", LocalDate.class),
                    ligne.getObject("fin", LocalDate.class),
                    ligne.getBoolean("signee"),
                    parties(id)))
        .optional()
        .orElseThrow(
            () ->
                new IntrouvableException(
                    "Cette convention n’existe pas, ou n’est pas de votre ressort."));
  }

  /** Its parties, in the order of the text. */
  List<OrganisationId> parties(ConventionId id) {
    return jdbc.sql("select organisation_id from partie where convention_id = :id order by id")
        .param("id", id.valeur())
        .query((ligne, _) -> new OrganisationId(ligne.getLong(1)))
        .list();
  }

  /** The figure of this kind that binds it: its own, else the nearest one above. */
  Optional<Integer> chiffre(ConventionId id, TypeChiffre type) {
    return jdbc.sql(
            """
            with recursive haut (id, parent_id, rang) as (
              select c.id, c.parent_id, 0 from convention c where c.id = :id
              union all
              select c.id, c.parent_id, haut.rang + 1
              from convention c join haut on c.id = haut.parent_id)
            select f.nombre from chiffre f join haut on haut.id = f.convention_id
            where f.type = :type and f.nombre is not null order by haut.rang limit 1
            """)
        .param("id", id.valeur())
        .param("type", type.name())
        .query(Integer.class)
        .optional();
  }

  /** Whether its text speaks of steering. */
  boolean aUneGouvernance(ConventionId id) {
    return jdbc.sql(
            "select exists (select 1 from article where convention_id = :id and cle ="
                + " 'gouvernance')")
        .param("id", id.valeur())
        .query(Boolean.class)
        .single();
  }

  /** The agreements in force on that day whose committees may not have been made. */
  List<ConventionId> enVigueurSansComite(LocalDate jour) {
    return jdbc.sql(
            """
            select c.id from convention c
            where c.statut = 'SIGNEE' and c.niveau <> 'NATIONAL' and :jour between c.debut and c.fin
              and not exists (select 1 from comite k where k.convention_id = c.id)
            order by c.id
            """)
        .param("jour", jour)
        .query((ligne, _) -> new ConventionId(ligne.getLong(1)))
        .list();
  }
}
