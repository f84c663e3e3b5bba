package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.LienPersonnel;
import fr.cascade.comites.MembreId;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SondageLu;
import fr.cascade.comites.SondageLu.Creneau;
import fr.cascade.comites.SondageLu.Sonde;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of polls. A link is kept by its fingerprint only. */
@Component
public class Sondages {

  private final JdbcClient jdbc;
  private final AvisAuxMembres avis;
  private final HorlogeMetier horloge;

  Sondages(JdbcClient jdbc, AvisAuxMembres avis, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.avis = avis;
    this.horloge = horloge;
  }

  /** A slot of an open poll. */
  public record Choix(long sondage, HoraireSeance horaire) {}

  public List<LienPersonnel> ouvrir(Comite comite, List<HoraireSeance> creneaux, Instant le) {
    if (ouvert(comite).isPresent()) {
      throw new RegleMetierException(
          "RG-380", "Un sondage est déjà ouvert : choisissez d’abord une de ses dates.");
    }
    jdbc.sql("insert into sondage (comite_id, ouvert_le) values (:comite, :le)")
        .param("comite", comite.id().valeur())
        .param("le", Timestamp.from(le))
        .update();
    long sondage = ouvert(comite).orElseThrow();
    creneaux.forEach(c -> ajouter(sondage, c));
    return comite.membres(horloge.aujourdhui()).stream()
        .filter(m -> m.titulaire().isEmpty())
        .map(m -> lier(comite, sondage, m))
        .toList();
  }

  private void ajouter(long sondage, HoraireSeance creneau) {
    jdbc.sql(
            """
            insert into sondage_creneau (sondage_id, jour, heure, duree, lieu)
            values (:sondage, :jour, :heure, :duree, :lieu)
            """)
        .param("sondage", sondage)
        .param("jour", creneau.date())
        .param("heure", creneau.heure().toString())
        .param("duree", creneau.duree())
        .param("lieu", creneau.lieu())
        .update();
  }

  private LienPersonnel lier(Comite comite, long sondage, MembreComite membre) {
    String jeton = Jeton.nouveau();
    jdbc.sql(
            "insert into sondage_lien (sondage_id, membre_id, empreinte)"
                + " values (:sondage, :membre, :empreinte)")
        .param("sondage", sondage)
        .param("membre", membre.numero())
        .param("empreinte", Jeton.empreinte(jeton))
        .update();
    String chemin = ComiteRoutes.sondage(jeton);
    avis.sonder(comite, membre, chemin);
    return new LienPersonnel(membre.qualite(), chemin);
  }

  private Optional<Long> ouvert(Comite comite) {
    return jdbc.sql("select id from sondage where comite_id = :comite and seance_id is null")
        .param("comite", comite.id().valeur())
        .query(Long.class)
        .optional();
  }

  public Optional<SondageLu> enCours(Comite comite) {
    return ouvert(comite).map(id -> new SondageLu(id, creneaux(id, true), sondes(id)));
  }

  private List<Sonde> sondes(long sondage) {
    return jdbc.sql(
            """
            select m.id, m.qualite, l.repondu_le is not null, l.revoque_le is not null
            from sondage_lien l join membre_comite m on m.id = l.membre_id
            where l.sondage_id = :sondage order by m.id
            """)
        .param("sondage", sondage)
        .query(
            (l, _) ->
                new Sonde(
                    new MembreId(l.getLong(1)), l.getString(2), l.getBoolean(3), l.getBoolean(4)))
        .list();
  }

  /** Slots in order; whom each suits is not told to those who are asked. */
  List<Creneau> creneaux(long sondage, boolean reponses) {
    return jdbc.sql(
            """
            select c.id, c.jour, c.heure, c.duree, c.lieu,
              (select group_concat(m.qualite order by m.id separator '\\n') from sondage_reponse r
                join sondage_lien l on l.id = r.lien_id
                join membre_comite m on m.id = l.membre_id where r.creneau_id = c.id) qui
            from sondage_creneau c where c.sondage_id = :sondage order by c.jour, c.heure
            """)
        .param("sondage", sondage)
        .query(
            (l, _) ->
                new Creneau(
                    l.getLong("id"), horaire(l), reponses ? noms(l.getString("qui")) : List.of()))
        .list();
  }

  private static List<String> noms(@Nullable String qui) {
    return qui == null ? List.of() : qui.lines().toList();
  }

  private static HoraireSeance horaire(ResultSet ligne) throws SQLException {
    return new HoraireSeance(
        ligne.getObject("jour", LocalDate.class),
        LocalTime.parse(ligne.getString("heure")),
        ligne.getInt("duree"),
        ligne.getString("lieu"));
  }

  public void revoquer(Comite comite, MembreComite membre, Instant le) {
    jdbc.sql(
            "update sondage_lien set revoque_le = :le"
                + " where sondage_id = :sondage and membre_id = :membre")
        .param("le", Timestamp.from(le))
        .param("sondage", ouvert(comite).orElseThrow(Sondages::ferme))
        .param("membre", membre.numero())
        .update();
  }

  /** A slot of the open poll of this committee; one of another does not exist here. */
  public Choix creneau(Comite comite, long id) {
    long sondage = ouvert(comite).orElseThrow(Sondages::ferme);
    return creneaux(sondage, false).stream()
        .filter(c -> c.id() == id)
        .findFirst()
        .map(c -> new Choix(sondage, c.horaire()))
        .orElseThrow(() -> new IntrouvableException("Ce créneau n’existe pas dans ce sondage."));
  }

  public void clore(long sondage, SeanceId seance) {
    jdbc.sql("update sondage set seance_id = :seance where id = :sondage")
        .param("seance", seance.valeur())
        .param("sondage", sondage)
        .update();
  }

  private static RegleMetierException ferme() {
    return new RegleMetierException("RG-383", "Aucun sondage n’est ouvert.");
  }
}
