package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureStatut;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what changed after the results: withdrawals and promotions. */
@Component
public class Mouvements {

  private final JdbcClient jdbc;

  Mouvements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Changes the status and keeps who, when and why. */
  public void faire(Candidature candidature, CandidatureStatut vers, String motif, Acteur acteur) {
    CandidatureStatut depuis = candidature.statut();
    candidature.changer(depuis, vers, motif);
    jdbc.sql(
            """
            insert into mouvement_selection
              (candidature_id, depuis, vers, motif, decide_le, decide_par)
            values (:candidature, :depuis, :vers, :motif, :le, :par)
            """)
        .param("candidature", candidature.id().valeur())
        .param("depuis", depuis.name())
        .param("vers", vers.name())
        .param("motif", motif)
        .param("le", Timestamp.from(acteur.le()))
        .param("par", acteur.libelle())
        .update();
  }

  /** The last of each application, in a sentence, by its number. */
  Map<Long, String> phrases(AppelId appel) {
    Map<Long, String> phrases = new LinkedHashMap<>();
    jdbc.sql(
            """
            select m.candidature_id, m.vers, m.motif, m.decide_le, m.decide_par
            from mouvement_selection m join candidature c on c.id = m.candidature_id
            where c.appel_id = :appel order by m.id
            """)
        .param("appel", appel.valeur())
        .query(
            (ligne, rang) ->
                Map.entry(
                    ligne.getLong("candidature_id"),
                    "%s le %s par %s. %s"
                        .formatted(
                            CandidatureStatut.valueOf(ligne.getString("vers")).libelle(),
                            Formats.dateHeure(
                                ligne
                                    .getObject("decide_le", LocalDateTime.class)
                                    .toInstant(ZoneOffset.UTC)),
                            ligne.getString("decide_par"),
                            ligne.getString("motif"))))
        .list()
        .forEach(p -> phrases.put(p.getKey(), p.getValue()));
    return phrases;
  }
}
