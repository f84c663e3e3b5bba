package fr.cascade.banc;

import java.sql.SQLException;
import java.util.List;

/** The rows of one agreement's file and of its timeline, by hand. */
final class SqlFiche {

  private final LecteurSql lecteur;

  SqlFiche(LecteurSql lecteur) {
    this.lecteur = lecteur;
  }

  Object lire(SqlNu sql, long id) throws SQLException {
    lecteur.lire(sql);
    sql.lignes(
        """
        select c.*, p.*, a.nom from convention c left join convention p on p.id = c.parent_id
        left join territoire_appellation a on a.territoire_code = c.territoire_code
          and '%s' between a.debut and a.fin
        where c.id = %d and %s
        """
            .formatted(lecteur.jour(), id, lecteur.voit("c")));
    int articles =
        sql.lignes(
                """
                select a.*, p.* from article a left join article p on p.id = a.article_parent_id
                where a.convention_id = %d order by a.rang
                """
                    .formatted(id))
            .size();
    auDessus(sql, id);
    sql.lignes("select * from chiffre where convention_id = %d order by id".formatted(id));
    sql.lignes(
        """
        select p.*, o.*, a.nom, a.sigle, r.fonction from partie p
        join organisation o on o.id = p.organisation_id
        left join organisation_appellation a on a.organisation_id = o.id
          and a.debut <= '%1$s' and (a.fin is null or a.fin >= '%1$s')
        left join representant r on r.organisation_id = o.id and r.signataire
          and r.debut <= '%1$s' and (r.fin is null or r.fin >= '%1$s')
        where p.convention_id = %2$d order by p.rang, p.id
        """
            .formatted(lecteur.jour(), id));
    return List.of(articles, signatures(sql, id));
  }

  /** The texts above, their figures, whom they want among the parties, what was granted. */
  private static void auDessus(SqlNu sql, long id) throws SQLException {
    String tous =
        SqlNu.cles(
            sql.lignes(
                """
                with c as (select * from convention where id = %d)
                select c.* from c
                union select p.* from c join convention p on p.id = c.parent_id
                union select g.* from c join convention p on p.id = c.parent_id
                  join convention g on g.id = p.parent_id
                """
                    .formatted(id)));
    sql.lignes(
        "select * from article where convention_id in (%s) and convention_id <> %d"
            .formatted(tous, id));
    sql.lignes("select * from chiffre where convention_id in (%s)".formatted(tous));
    sql.lignes("select * from partie_obligatoire where convention_id in (%s)".formatted(tous));
    sql.lignes("select * from derogation where convention_id in (%s)".formatted(tous));
    sql.lignes(
        """
        select f.type, sum(f.nombre) from convention c
        join convention s on s.parent_id = c.parent_id and s.statut <> 'ABANDONNEE'
        join chiffre f on f.convention_id = s.id and f.type in ('JEUNES_ADRESSES', 'ETP')
        where c.id = %d group by f.type
        """
            .formatted(id));
  }

  private int signatures(SqlNu sql, long id) throws SQLException {
    return sql.lignes(
            """
            select k.*, s.*, a.nom, a.sigle from circuit k
            join signature s on s.circuit_id = k.id
            left join organisation_appellation a on a.organisation_id = s.organisation_id
              and a.debut <= '%1$s' and (a.fin is null or a.fin >= '%1$s')
            where k.objet_cle = 'convention:%2$d' order by k.tour desc, s.ordre, s.id
            """
                .formatted(lecteur.jour(), id))
        .size();
  }
}
