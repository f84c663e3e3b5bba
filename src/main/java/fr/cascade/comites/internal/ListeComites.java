package fr.cascade.comites.internal;

import fr.cascade.comites.Cadence;
import fr.cascade.comites.CalendrierFerie;
import fr.cascade.comites.ComiteFiltre;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.ComiteResume;
import fr.cascade.comites.EtatCadence;
import fr.cascade.comites.EtatCadence.Situation;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.TypeComite;
import fr.cascade.comites.internal.ComiteDroits.Condition;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The committees that the reader sees, with where each stands this year: three reads whatever their
 * number. What is due follows from days off, so that it is counted here and not in the query; a
 * region holds some tens of committees.
 */
@Component
public class ListeComites {

  private static final List<Situation> URGENCE =
      List.of(
          Situation.PERDUE,
          Situation.PRESSANTE,
          Situation.A_PREVOIR,
          Situation.PREVUE,
          Situation.TENUE,
          Situation.SANS_REGLE,
          Situation.HORS_PERIODE);

  private final JdbcClient jdbc;
  private final ComiteDroits droits;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  ListeComites(
      JdbcClient jdbc,
      ComiteDroits droits,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.droits = droits;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  private record Ligne(
      ComiteId id, String nom, TypeComite type, TerritoireCode territoire, Cadence cadence) {}

  private record Date(
      long comite, SeanceId seance, LocalDate jour, Instant debutLe, SeanceStatut statut) {}

  /** What the filter keeps, the most pressing first. */
  public List<ComiteResume> lister(ComiteFiltre filtre) {
    return lister("instr(k.nom, :texte) > 0", Map.of("texte", filtre.texte().strip())).stream()
        .filter(c -> filtre.situation() == null || c.etat().situation() == filtre.situation())
        .toList();
  }

  /** Those of an agreement. */
  public List<ComiteResume> deLaConvention(ConventionId id) {
    return lister("k.convention_id = :convention", Map.of("convention", id.valeur()));
  }

  private List<ComiteResume> lister(String filtre, Map<String, Object> parametres) {
    Condition visible = droits.condition();
    Map<String, Object> tous = new HashMap<>(visible.parametres());
    tous.putAll(parametres);
    List<Ligne> lignes =
        jdbc.sql(
                """
                select k.id, k.nom, k.type, k.territoire_code, k.par_an, k.ecart, k.preavis,
                  k.calendrier, k.debut, k.fin
                from comite k where %s and %s order by k.nom, k.id
                """
                    .formatted(filtre, visible.sql()))
            .params(tous)
            .query((ligne, _) -> lire(ligne))
            .list();
    LocalDate jour = horloge.aujourdhui();
    Map<TerritoireCode, String> noms =
        territoires.noms(lignes.stream().map(Ligne::territoire).toList(), jour);
    Map<Long, List<Date>> dates = dates(lignes, jour);
    return lignes.stream()
        .map(
            l ->
                resume(
                    l,
                    noms.getOrDefault(l.territoire(), ""),
                    dates.getOrDefault(l.id().valeur(), List.of()),
                    jour))
        .sorted(Comparator.comparingInt(c -> URGENCE.indexOf(c.etat().situation())))
        .toList();
  }

  private static Ligne lire(ResultSet ligne) throws SQLException {
    return new Ligne(
        new ComiteId(ligne.getLong("id")),
        ligne.getString("nom"),
        TypeComite.valueOf(ligne.getString("type")),
        new TerritoireCode(ligne.getString("territoire_code")),
        new Cadence(
            ligne.getObject("par_an", Integer.class),
            ligne.getInt("ecart"),
            ligne.getInt("preavis"),
            CalendrierFerie.valueOf(ligne.getString("calendrier")),
            ligne.getObject("debut", LocalDate.class),
            ligne.getObject("fin", LocalDate.class)));
  }

  private Map<Long, List<Date>> dates(List<Ligne> lignes, LocalDate jour) {
    if (lignes.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select comite_id, id, jour, debut_le, statut from seance
            where comite_id in (:ids) and jour between :du and :au order by debut_le
            """)
        .param("ids", lignes.stream().map(l -> l.id().valeur()).toList())
        .param("du", LocalDate.of(jour.getYear(), 1, 1))
        .param("au", LocalDate.of(jour.getYear() + 1, 12, 31))
        .query(
            (ligne, _) ->
                new Date(
                    ligne.getLong(1),
                    new SeanceId(ligne.getLong(2)),
                    ligne.getObject(3, LocalDate.class),
                    ligne.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    SeanceStatut.valueOf(ligne.getString(5))))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Date::comite));
  }

  private ComiteResume resume(Ligne ligne, String territoire, List<Date> dates, LocalDate jour) {
    EtatCadence etat =
        ligne
            .cadence()
            .etat(
                jour.getYear(),
                jour,
                jours(dates, SeanceStatut.TENUE),
                dates.stream().filter(d -> d.statut().aVenir()).map(Date::jour).toList());
    @Nullable Date prochaine =
        dates.stream()
            .filter(d -> d.statut().aVenir() && !d.jour().isBefore(jour))
            .findFirst()
            .orElse(null);
    return new ComiteResume(
        ligne.id(),
        ligne.nom(),
        ligne.type(),
        territoire,
        etat,
        prochaine == null ? null : prochaine.seance(),
        prochaine == null ? null : prochaine.debutLe());
  }

  private static List<LocalDate> jours(List<Date> dates, SeanceStatut statut) {
    return dates.stream().filter(d -> d.statut() == statut).map(Date::jour).toList();
  }
}
