package fr.cascade.banc;

import fr.cascade.banc.SqlNu.Ligne;
import java.sql.SQLException;
import java.util.List;

/** The inbox, by hand: the engine's tables joined with the agreements. */
final class SqlTaches {

  private final LecteurSql lecteur;
  private final String groupes;

  SqlTaches(LecteurSql lecteur, List<String> groupes) {
    this.lecteur = lecteur;
    this.groupes = "'" + String.join("', '", groupes) + "'";
  }

  /** How many wait, and the first page. */
  Object lire(SqlNu sql) throws SQLException {
    lecteur.lire(sql);
    String miennes =
        """
        t.SUSPENSION_STATE_ = 1 and (t.ASSIGNEE_ = '%d' or (t.ASSIGNEE_ is null and t.ID_ in (
          select l.TASK_ID_ from ACT_RU_IDENTITYLINK l
          where l.TYPE_ = 'candidate' and l.GROUP_ID_ in (%s))))
        """
            .formatted(lecteur.compte(), groupes);
    long nombre = sql.nombre("select count(*) from ACT_RU_TASK t where " + miennes);
    List<Ligne> page =
        sql.lignes(
            """
            select t.*, p.BUSINESS_KEY_, c.id, c.titre, c.territoire_code, a.nom
            from (select * from ACT_RU_TASK t where %1$s
              order by t.DUE_DATE_ is null, t.DUE_DATE_, t.CREATE_TIME_, t.ID_ limit 50) t
            join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
            left join convention c on c.id = cast(substring_index(p.BUSINESS_KEY_, ':', -1) as unsigned)
              and p.BUSINESS_KEY_ like 'convention:%%' and %2$s
            left join territoire_appellation a on a.territoire_code = c.territoire_code
              and '%3$s' between a.debut and a.fin
            order by t.DUE_DATE_ is null, t.DUE_DATE_, t.CREATE_TIME_, t.ID_
            """
                .formatted(miennes, lecteur.voit("c"), lecteur.jour()));
    return List.of(
        nombre, page.stream().map(l -> String.valueOf(l.colonnes().getFirst())).toList());
  }
}
