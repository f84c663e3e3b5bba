package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.LienDeReponse;
import fr.cascade.comites.LienDeReponse.Etat;
import fr.cascade.comites.LienPersonnel;
import fr.cascade.comites.MembreId;
import fr.cascade.socle.HorlogeMetier;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The personal links of a convocation: one for each titular, replaced by the next convocation. */
@Component
public class LiensConvocation {

  private final JdbcClient jdbc;
  private final SeanceRepository seances;
  private final HorlogeMetier horloge;

  LiensConvocation(JdbcClient jdbc, SeanceRepository seances, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.seances = seances;
    this.horloge = horloge;
  }

  /** Whom a link lets answer, for which meeting. */
  public record Acces(Seance seance, MembreComite membre) {}

  /** Another link for this member; the former one answers no more. */
  public LienPersonnel renouveler(Seance seance, MembreComite membre) {
    String jeton = Jeton.nouveau();
    jdbc.sql(
            """
            insert into convocation_lien (seance_id, membre_id, empreinte, cree_le)
            values (:seance, :membre, :empreinte, :le)
            on duplicate key update empreinte = :empreinte, cree_le = :le, revoque_le = null
            """)
        .param("seance", seance.id().valeur())
        .param("membre", membre.numero())
        .param("empreinte", Jeton.empreinte(jeton))
        .param("le", Timestamp.from(horloge.instant()))
        .update();
    return new LienPersonnel(membre.qualite(), ComiteRoutes.reponse(jeton));
  }

  public void revoquer(Seance seance, MembreComite membre) {
    jdbc.sql(
            "update convocation_lien set revoque_le = :le"
                + " where seance_id = :seance and membre_id = :membre and revoque_le is null")
        .param("le", Timestamp.from(horloge.instant()))
        .param("seance", seance.id().valeur())
        .param("membre", membre.numero())
        .update();
  }

  /** Titulars of the day, each with where the link stands. */
  public List<LienDeReponse> etats(Seance seance) {
    Map<Long, Etat> connus = new HashMap<>();
    jdbc.sql(
            "select membre_id, revoque_le is not null from convocation_lien"
                + " where seance_id = :seance")
        .param("seance", seance.id().valeur())
        .query(
            ligne -> {
              connus.put(ligne.getLong(1), ligne.getBoolean(2) ? Etat.RETIRE : Etat.ACTIF);
            });
    return seance.emargement().titulaires().stream()
        .map(
            m ->
                new LienDeReponse(
                    new MembreId(m.numero()),
                    m.qualite(),
                    m.utilisateur().isPresent(),
                    connus.getOrDefault(m.numero(), Etat.AUCUN)))
        .toList();
  }

  /** The link that still answers under this word, for a member who still sits. */
  Optional<Acces> acces(String jeton) {
    return jdbc.sql(
            "select seance_id, membre_id from convocation_lien"
                + " where empreinte = :empreinte and revoque_le is null")
        .param("empreinte", Jeton.empreinte(jeton))
        .query((l, _) -> List.of(l.getLong(1), l.getLong(2)))
        .optional()
        .flatMap(
            ids ->
                seances
                    .findById(ids.getFirst())
                    .map(s -> new Acces(s, s.comite().membre(ids.getLast()))))
        .filter(a -> a.membre().siege(a.seance().jour()));
  }
}
