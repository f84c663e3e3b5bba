package fr.cascade.banc;

import java.sql.SQLException;

/** The rule of who reads what (RG-103), written by hand for one account. */
record LecteurSql(long compte, boolean national, String region, String jour) {

  /** The account and its roles are read each time, as the portal does. */
  void lire(SqlNu sql) throws SQLException {
    sql.lignes(
        """
        select u.*, h.role, h.perimetre_territoire, h.perimetre_organisation_id
        from utilisateur u left join habilitation h on h.utilisateur_id = u.id
          and h.debut <= '%s' and (h.fin is null or h.fin >= '%s')
        where u.id = %d and u.actif
        """
            .formatted(jour, jour, compte));
  }

  /** A condition on this alias of {@code convention}. */
  String voit(String alias) {
    return national
        ? "1 = 1"
        : """
          (%1$s.territoire_code in (select v.descendant_code from territoire_inclusion v
              where v.ancetre_code = '%2$s' and '%3$s' between v.debut and v.fin)
            or (%1$s.statut = 'SIGNEE' and %1$s.niveau <> 'LOCAL' and %1$s.territoire_code in (
              select v.ancetre_code from territoire_inclusion v
              where v.descendant_code = '%2$s' and '%3$s' between v.debut and v.fin)))
          """
            .formatted(alias, region, jour);
  }

  /** Whether a territory is in the reader's perimeter. */
  String dedans(String colonne) {
    return national
        ? "1 = 1"
        : """
          %s in (select v.descendant_code from territoire_inclusion v
            where v.ancetre_code = '%s' and '%s' between v.debut and v.fin)
          """
            .formatted(colonne, region, jour);
  }
}
