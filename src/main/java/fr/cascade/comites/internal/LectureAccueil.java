package fr.cascade.comites.internal;

import fr.cascade.comites.AccueilComites;
import fr.cascade.comites.AccueilComites.Prochaine;
import fr.cascade.comites.AccueilComites.Retard;
import fr.cascade.comites.ComiteFiltre;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.internal.ComiteDroits.Condition;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What committees put on the home page: a few rows of each list, scoped in the query. */
@Component
public class LectureAccueil {

  private static final int PROCHAINES = 3;
  private static final int LIGNES = 5;

  private final JdbcClient jdbc;
  private final ListeComites liste;
  private final ComiteDroits droits;
  private final HorlogeMetier horloge;

  LectureAccueil(JdbcClient jdbc, ListeComites liste, ComiteDroits droits, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.liste = liste;
    this.droits = droits;
    this.horloge = horloge;
  }

  public AccueilComites lire() {
    return new AccueilComites(
        prochaines(),
        liste.lister(ComiteFiltre.TOUT).stream()
            .filter(c -> c.etat().situation().alerte())
            .limit(LIGNES)
            .toList(),
        enRetard());
  }

  private List<Prochaine> prochaines() {
    return requete(
            """
            select s.id, k.nom, s.debut_le, s.statut from seance s
            join comite k on k.id = s.comite_id
            where s.statut in ('PLANIFIEE', 'CONVOQUEE', 'OUVERTE') and s.jour >= :aujourdhui
              and %s
            order by s.debut_le limit :nombre
            """,
            PROCHAINES)
        .query(
            (l, _) ->
                new Prochaine(
                    new SeanceId(l.getLong(1)),
                    l.getString(2),
                    l.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    SeanceStatut.valueOf(l.getString(4))))
        .list();
  }

  private List<Retard> enRetard() {
    return requete(
            """
            select k.id, k.nom, d.texte, d.echeance from decision_comite d
            join comite k on k.id = d.comite_id
            where d.adoptee and d.faite_le is null and d.echeance < :aujourdhui and %s
            order by d.echeance, d.id limit :nombre
            """,
            LIGNES)
        .query(
            (l, _) ->
                new Retard(
                    new ComiteId(l.getLong(1)),
                    l.getString(2),
                    l.getString(3),
                    l.getObject(4, LocalDate.class)))
        .list();
  }

  private StatementSpec requete(String sql, int nombre) {
    Condition condition = droits.condition();
    return jdbc.sql(sql.formatted(condition.sql()))
        .params(condition.parametres())
        .param("aujourdhui", horloge.aujourdhui())
        .param("nombre", nombre);
  }
}
