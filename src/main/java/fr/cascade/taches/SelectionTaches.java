package fr.cascade.taches;

import fr.cascade.socle.HorlogeMetier;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Which open tasks the inbox looks at, as one condition on the alias {@code t} of the engine's
 * table: the engine's own query joins the groups to the tasks and sorts out doubles, which costs
 * several times as much on a long list.
 */
record SelectionTaches(String condition, Map<String, Object> parametres) {

  /**
   * What waits for somebody: assigned to them, or to nobody yet and open to one of their groups.
   */
  static final String MIENNES =
      """
      (t.ASSIGNEE_ = :moi or (t.ASSIGNEE_ is null and t.ID_ in (
        select l.TASK_ID_ from ACT_RU_IDENTITYLINK l
        where l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:groupes))))
      """;

  /** What waits for anybody on these objects. */
  static final String SUIVIES =
      """
      exists (select 1 from ACT_RU_EXECUTION e
        where e.ID_ = t.PROC_INST_ID_ and e.BUSINESS_KEY_ in (:cles))
      """;

  /** The same, as the filter wants it; late is before now, the others start now (RG-062). */
  SelectionTaches filtree(FiltreTaches filtre, HorlogeMetier horloge) {
    Map<String, Object> tous = new HashMap<>(parametres);
    StringBuilder sql = new StringBuilder("t.SUSPENSION_STATE_ = 1 and ").append(condition);
    if (filtre.etape() != null) {
      sql.append(" and t.TASK_DEF_KEY_ = :etape");
      tous.put("etape", filtre.etape());
    }
    EcheanceVoulue echeance = filtre.echeance();
    if (echeance == EcheanceVoulue.SANS) {
      sql.append(" and t.DUE_DATE_ is null");
    } else if (echeance != null) {
      Instant maintenant = horloge.instant();
      tous.put("maintenant", Timestamp.from(maintenant));
      if (echeance == EcheanceVoulue.EN_RETARD) {
        sql.append(" and t.DUE_DATE_ < :maintenant");
      } else {
        sql.append(" and t.DUE_DATE_ >= :maintenant and t.DUE_DATE_ < :fin");
        Instant fin = HorlogeMetier.debutDu(horloge.aujourdhui().plusDays(echeance.jours() + 1L));
        tous.put("fin", Timestamp.from(fin));
      }
    }
    return new SelectionTaches(sql.toString(), tous);
  }
}
