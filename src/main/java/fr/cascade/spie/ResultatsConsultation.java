package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import fr.cascade.spie.internal.AppelDroits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the results of a call are being told, for those who conduct it. */
@Service
@Transactional(readOnly = true)
public class ResultatsConsultation {

  private final JdbcClient jdbc;
  private final AppelDroits droits;

  ResultatsConsultation(JdbcClient jdbc, AppelDroits droits) {
    this.jdbc = jdbc;
    this.droits = droits;
  }

  /**
   * Letters of a call.
   *
   * @param postaux territories without an account, to be told by post
   * @param echecs tried and not sent yet
   */
  public record Envois(int total, int envoyes, int postaux, int echecs) {}

  public Envois envois(AppelId appel) {
    droits.exigerConduite();
    return jdbc.sql(
            """
            select count(*), coalesce(sum(envoye_le is not null), 0),
              coalesce(sum(utilisateur_id is null), 0),
              coalesce(sum(envoye_le is null and erreur is not null), 0)
            from envoi_resultat where appel_id = :appel
            """)
        .param("appel", appel.valeur())
        .query(
            (ligne, rang) ->
                new Envois(ligne.getInt(1), ligne.getInt(2), ligne.getInt(3), ligne.getInt(4)))
        .single();
  }
}
