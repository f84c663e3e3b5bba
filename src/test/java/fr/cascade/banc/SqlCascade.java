package fr.cascade.banc;

import fr.cascade.banc.SqlNu.Ligne;
import java.sql.SQLException;
import java.util.List;

/** The rows of the tree and of the list, by hand. */
final class SqlCascade {

  private static final String NIVEAU =
      "field(c.niveau, 'NATIONAL', 'REGIONAL', 'DEPARTEMENTAL', 'LOCAL'), ";

  private final LecteurSql lecteur;

  SqlCascade(LecteurSql lecteur) {
    this.lecteur = lecteur;
  }

  /** How many are seen, how many are at the top, and the first page of the top. */
  Object sommet(SqlNu sql) throws SQLException {
    lecteur.lire(sql);
    String visible = lecteur.voit("c") + " and c.statut <> 'ABANDONNEE'";
    String auSommet =
        """
        %s and not exists (select 1 from convention p where p.id = c.parent_id and %s)
        """
            .formatted(visible, lecteur.voit("p"));
    long nombre = sql.nombre("select count(*) from convention c where " + visible);
    long sommet = sql.nombre("select count(*) from convention c where " + auSommet);
    return List.of(nombre, sommet, page(sql, auSommet));
  }

  /** How many hang below a text, and their first page. */
  Object noeud(SqlNu sql, long parent) throws SQLException {
    lecteur.lire(sql);
    String dessous =
        "c.parent_id = %d and c.statut <> 'ABANDONNEE' and %s".formatted(parent, lecteur.voit("c"));
    long nombre = sql.nombre("select count(*) from convention c where " + dessous);
    return List.of(nombre, page(sql, dessous));
  }

  /** How many the filters keep, and their first page. */
  Object liste(SqlNu sql, String mot, String departement) throws SQLException {
    lecteur.lire(sql);
    String gardees =
        """
        c.statut = 'BROUILLON' and c.niveau = 'LOCAL'
          and (c.titre like '%%%1$s%%' or c.reference like '%%%1$s%%')
          and c.territoire_code in (select f.descendant_code from territoire_inclusion f
            where f.ancetre_code = '%2$s' and '%3$s' between f.debut and f.fin)
          and %4$s
        """
            .formatted(mot, departement, lecteur.jour(), lecteur.voit("c"));
    long nombre = sql.nombre("select count(*) from convention c where " + gardees);
    List<Ligne> page =
        sql.lignes(
            """
            select c.id, c.reference, c.titre, c.niveau, c.territoire_code, a.nom, c.statut,
              c.debut, c.fin
            from convention c
            left join territoire_appellation a on a.territoire_code = c.territoire_code
              and '%s' between a.debut and a.fin
            where %s order by %s c.debut desc, c.id limit 50
            """
                .formatted(lecteur.jour(), gardees, NIVEAU));
    return List.of(nombre, page.stream().map(l -> l.nombre(0)).toList());
  }

  private List<Long> page(SqlNu sql, String condition) throws SQLException {
    List<Ligne> page =
        sql.lignes(
            """
              select c.id, c.reference, c.titre, c.niveau, c.territoire_code, a.nom, c.statut, c.debut,
                c.fin, c.parent_id,
                (select count(*) from convention e
                  where e.parent_id = c.id and e.statut <> 'ABANDONNEE' and %2$s) enfants
              from convention c
              left join territoire_appellation a on a.territoire_code = c.territoire_code
                and '%1$s' between a.debut and a.fin
              where %3$s
              order by %4$s limit 50
              """
                .formatted(
                    lecteur.jour(),
                    lecteur.voit("e"),
                    condition,
                    NIVEAU + "a.nom, c.debut desc, c.titre, c.id"));
    String ids = SqlNu.cles(page);
    couverture(sql, ids);
    sql.lignes(
        "select * from derogation where statut = 'ACCORDEE' and convention_id in (%s)"
            .formatted(ids));
    brouillons(sql, page.stream().filter(l -> "BROUILLON".equals(l.colonnes().get(6))).toList());
    return page.stream().map(l -> l.nombre(0)).toList();
  }

  /**
   * What the mark of conformity of the drafts takes: they, those above them, and their brothers.
   */
  private static void brouillons(SqlNu sql, List<Ligne> brouillons) throws SQLException {
    if (brouillons.isEmpty()) {
      return;
    }
    String ids = SqlNu.cles(brouillons);
    List<Ligne> textes =
        sql.lignes(
            """
            with c as (select * from convention where id in (%s))
            select c.* from c
            union select p.* from c join convention p on p.id = c.parent_id
            union select g.* from c join convention p on p.id = c.parent_id
              join convention g on g.id = p.parent_id
            """
                .formatted(ids));
    String tous = SqlNu.cles(textes);
    for (String table : List.of("article", "chiffre", "partie_obligatoire")) {
      sql.lignes("select * from %s where convention_id in (%s)".formatted(table, tous));
    }
    sql.lignes("select * from partie where convention_id in (%s)".formatted(ids));
    sql.lignes(
        "select * from derogation where statut = 'ACCORDEE' and convention_id in (%s)"
            .formatted(tous));
    sql.lignes(
        """
        select s.parent_id, f.type, sum(f.nombre) from convention s
        join chiffre f on f.convention_id = s.id and f.type in ('JEUNES_ADRESSES', 'ETP')
        where s.statut <> 'ABANDONNEE'
          and s.parent_id in (select c.parent_id from convention c where c.id in (%s))
        group by s.parent_id, f.type
        """
            .formatted(ids));
  }

  /** What each national accord, then each regional text, expects below it, and what is signed. */
  private void couverture(SqlNu sql, String ids) throws SQLException {
    sql.lignes(regions(ids));
    sql.lignes(missionsLocales(ids));
  }

  private String regions(String ids) {
    return """
          select n.id, count(*), sum(%2$s), sum(d.parent_id is not null and %2$s)
          from convention n
          join territoire_inclusion v on v.ancetre_code = n.territoire_code
            and least(greatest('%1$s', n.debut), n.fin) between v.debut and v.fin
          join territoire t on t.code = v.descendant_code and t.type = 'REGION'
          left join (select distinct e.parent_id, e.territoire_code from convention e
              where e.statut = 'SIGNEE' and e.parent_id in (%3$s) and %4$s) d
            on d.parent_id = n.id and d.territoire_code = t.code
          where n.id in (%3$s) and n.niveau = 'NATIONAL' and n.statut = 'SIGNEE' and exists (
            select 1 from chiffre f where f.convention_id = n.id
              and f.type in ('COMITES_LOCAUX_PAR_AN', 'DELAI_DECLINAISON'))
          group by n.id
          """
        .formatted(lecteur.jour(), lecteur.dedans("t.code"), ids, lecteur.voit("e"));
  }

  private String missionsLocales(String ids) {
    return """
          select n.id, count(*), sum(%2$s), sum(d.parent_id is not null and %2$s)
          from convention n
          join structure s on s.type = 'MISSION_LOCALE' and s.departement_code in (
            select w.descendant_code from territoire_inclusion w
            where w.ancetre_code = n.territoire_code)
          left join organisation o on o.structure_code = s.code
          left join (select distinct e.parent_id, p.organisation_id from convention e
              join partie p on p.convention_id = e.id
              where e.statut = 'SIGNEE' and e.parent_id in (%3$s) and %4$s) d
            on d.parent_id = n.id and d.organisation_id = o.id
          where n.id in (%3$s) and n.niveau in ('REGIONAL', 'DEPARTEMENTAL') and n.statut = 'SIGNEE'
            and exists (select 1 from chiffre f where f.convention_id = n.id
              and f.type = 'COMITES_LOCAUX_PAR_AN')
          group by n.id
          """
        .formatted(lecteur.jour(), lecteur.dedans("s.departement_code"), ids, lecteur.voit("e"));
  }
}
