package fr.cascade.comites.internal;

import fr.cascade.avenants.AvenantStatut;
import fr.cascade.comites.CorrectionOuverte;
import fr.cascade.comites.DecisionId;
import fr.cascade.socle.AvenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The avenants that answer decisions, in bulk. One that was given up, or that no longer holds the
 * article, answers nothing.
 */
@Component
public class AvenantsDesDecisions {

  private final JdbcClient jdbc;

  AvenantsDesDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Map<DecisionId, CorrectionOuverte> de(Collection<DecisionId> decisions) {
    Map<DecisionId, CorrectionOuverte> trouves = new HashMap<>();
    if (decisions.isEmpty()) {
      return trouves;
    }
    jdbc.sql(
            """
            select d.id, v.id, v.numero, v.statut from decision_comite d
            join avenant v on v.id = d.avenant_id and v.statut <> 'ABANDONNE'
            join avenant_article a on a.avenant_id = v.id and a.cle = d.article_cle
            where d.id in (:ids)
            """)
        .param("ids", decisions.stream().map(DecisionId::valeur).toList())
        .query(
            ligne -> {
              trouves.put(
                  new DecisionId(ligne.getLong(1)),
                  new CorrectionOuverte(
                      new AvenantId(ligne.getLong(2)),
                      ligne.getObject(3, Integer.class),
                      AvenantStatut.valueOf(ligne.getString(4))));
            });
    return trouves;
  }

  /** Decisions not done yet that this avenant answers. */
  List<Long> aFaire(AvenantId avenant) {
    return jdbc.sql(
            """
            select d.id from decision_comite d
            join avenant_article a on a.avenant_id = d.avenant_id and a.cle = d.article_cle
            where d.avenant_id = :avenant and d.faite_le is null order by d.id
            """)
        .param("avenant", avenant.valeur())
        .query((ligne, _) -> ligne.getLong(1))
        .list();
  }
}
