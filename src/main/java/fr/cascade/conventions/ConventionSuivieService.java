package fr.cascade.conventions;

import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreements that each reader follows (RG-063): one's own choice, on what one sees. It gives no
 * right, and what leaves one's sight is followed no more as long as it does.
 */
@Service
public class ConventionSuivieService {

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  ConventionSuivieService(
      JdbcClient jdbc, Visibilite visibilite, UtilisateurConnecte connecte, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** Follows it; doing it twice keeps the first instant. */
  @Transactional
  public void suivre(ConventionId id) {
    requete(
            """
            insert ignore into convention_suivie (utilisateur_id, convention_id, suivie_le)
            values (:moi, :id, :le)
            """,
            id)
        .param("le", LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
        .update();
  }

  /** Follows it no more. */
  @Transactional
  public void nePlusSuivre(ConventionId id) {
    requete("delete from convention_suivie where utilisateur_id = :moi and convention_id = :id", id)
        .update();
  }

  /** Whether the reader follows it. */
  @Transactional(readOnly = true)
  public boolean suit(ConventionId id) {
    return requete(
            """
            select exists (select 1 from convention_suivie
              where utilisateur_id = :moi and convention_id = :id)
            """,
            id)
        .query(Boolean.class)
        .single();
  }

  private StatementSpec requete(String sql, ConventionId id) {
    visibilite.exiger(id);
    return jdbc.sql(sql).param("moi", connecte.courant().id().valeur()).param("id", id.valeur());
  }
}
