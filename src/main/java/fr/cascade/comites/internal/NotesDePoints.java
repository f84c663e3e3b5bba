package fr.cascade.comites.internal;

import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail.NotesEcartees;
import fr.cascade.comites.SeanceId;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes put aside when two people wrote the same item: neither text is lost (RG-356). */
@Component
public class NotesDePoints {

  private final JdbcClient jdbc;

  NotesDePoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a text that another was preferred to; an empty one is nothing to keep. */
  public void ecarter(Seance seance, PointId id, String texte, Acteur acteur) {
    PointOrdre point = seance.ordreDuJour().point(id);
    if (texte.isBlank()) {
      return;
    }
    jdbc.sql(
            "insert into note_ecartee (point_id, texte, ecartee_par, ecartee_le)"
                + " values (:point, :texte, :par, :le)")
        .param("point", point.id().valeur())
        .param("texte", PointOrdre.exigerNotes(texte))
        .param("par", acteur.libelle())
        .param("le", Timestamp.from(acteur.le()))
        .update();
  }

  /** Those of a meeting, by item, in order. */
  Map<PointId, List<NotesEcartees>> de(SeanceId seance) {
    Map<PointId, List<NotesEcartees>> parPoint = new HashMap<>();
    jdbc.sql(
            """
            select n.point_id, n.texte, n.ecartee_par, n.ecartee_le from note_ecartee n
            join point_ordre p on p.id = n.point_id where p.seance_id = :seance order by n.id
            """)
        .param("seance", seance.valeur())
        .query(
            l -> {
              parPoint
                  .computeIfAbsent(new PointId(l.getLong(1)), _ -> new ArrayList<>())
                  .add(
                      new NotesEcartees(
                          l.getString(2),
                          l.getString(3),
                          l.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            });
    return parPoint;
  }
}
