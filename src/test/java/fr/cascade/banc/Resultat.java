package fr.cascade.banc;

import fr.cascade.banc.EspionSql.Ordre;
import java.util.Map;

/** One operation at both sizes, through the service and by SQL. */
record Resultat(Operation.Nom nom, Releve dixieme, Releve plein) {

  static final double BUT_SQL = 2.0;
  static final double BUT_TAILLE = 1.3;

  /**
   * What was measured at one size.
   *
   * @param ordres the statements of one call of the service
   */
  record Releve(Mesure service, Mesure sql, Map<String, Ordre> ordres) {}

  /** The service against the SQL, at full size. */
  double contreSql() {
    return rapport(plein.service(), plein.sql());
  }

  /** The service at full size against one tenth. */
  double contreDixieme() {
    return rapport(plein.service(), dixieme.service());
  }

  /** What the SQL itself becomes from one tenth to full size. */
  double sqlContreDixieme() {
    return rapport(plein.sql(), dixieme.sql());
  }

  boolean tientContreSql() {
    return contreSql() <= BUT_SQL;
  }

  boolean tientContreDixieme() {
    return contreDixieme() <= BUT_TAILLE;
  }

  private static double rapport(Mesure dessus, Mesure dessous) {
    return (double) dessus.mediane() / dessous.mediane();
  }
}
