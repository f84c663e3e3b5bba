package fr.cascade.conventions.internal;

import fr.cascade.conventions.ACouvrir;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the reader is to decline, over all texts that apply today. */
@Component
public class TerritoiresACouvrir {

  /** More than anybody declines in a day; the list is read for its first few rows. */
  private static final int MAXIMUM = 400;

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final ConventionDroits droits;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  TerritoiresACouvrir(
      JdbcClient jdbc,
      Visibilite visibilite,
      ConventionDroits droits,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.droits = droits;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  private record Ligne(
      ConventionId parent,
      String titre,
      @Nullable String nom,
      TerritoireCode territoire,
      @Nullable OrganisationId organisation,
      @Nullable LocalDate echeance) {}

  /** Those with a deadline first, the soonest before; nothing is even being drafted there. */
  public List<ACouvrir> premiers(int nombre) {
    Condition visible = visibilite.condition();
    List<Long> textes = declinables(visible);
    if (textes.isEmpty()) {
      return List.of();
    }
    Map<TerritoireCode, Boolean> miens = new HashMap<>();
    List<Ligne> lignes =
        lignes(visible, textes).stream().filter(l -> aMoi(l, miens)).limit(nombre).toList();
    var noms =
        territoires.noms(lignes.stream().map(Ligne::territoire).toList(), horloge.aujourdhui());
    return lignes.stream()
        .map(
            l ->
                new ACouvrir(
                    l.parent(),
                    l.titre(),
                    l.nom() == null
                        ? noms.getOrDefault(l.territoire(), l.territoire().valeur())
                        : l.nom(),
                    l.territoire(),
                    l.echeance()))
        .toList();
  }

  private List<Long> declinables(Condition visible) {
    return jdbc.sql(
            """
            select c.id from convention c where c.statut = 'SIGNEE' and c.fin >= :jour
              and c.niveau in ('NATIONAL', 'REGIONAL', 'DEPARTEMENTAL') and %s
            order by c.debut desc limit 500
            """
                .formatted(visible.sql()))
        .params(visible.parametres())
        .query((ligne, rang) -> ligne.getLong(1))
        .list();
  }

  private List<Ligne> lignes(Condition visible, List<Long> textes) {
    return jdbc.sql(
            """
            select p.id, p.titre, a.nom, a.territoire, a.organisation,
              (select date_add(p.debut, interval f.nombre month) from chiffre f
                where f.convention_id = p.id and f.type = 'DELAI_DECLINAISON') echeance
            from (%s) a join convention p on p.id = a.noeud
            where %s and not exists (select 1 from convention c where %s)
            order by case when echeance is null then 1 else 0 end, echeance, p.debut desc, p.id, a.cle
            limit %d
            """
                .formatted(
                    DeclinaisonsAttendues.SQL,
                    visibilite.perimetre("a.territoire", "a.organisation"),
                    DeclinaisonsAttendues.REPOND,
                    MAXIMUM))
        .params(visible.parametres())
        .param("noeuds", textes)
        .query(TerritoiresACouvrir::lire)
        .list();
  }

  private static Ligne lire(ResultSet ligne, int rang) throws SQLException {
    long organisation = ligne.getLong("organisation");
    var echeance = ligne.getDate("echeance");
    return new Ligne(
        new ConventionId(ligne.getLong("id")),
        ligne.getString("titre"),
        ligne.getString("nom"),
        new TerritoireCode(ligne.getString("territoire")),
        organisation == 0 ? null : new OrganisationId(organisation),
        echeance == null ? null : echeance.toLocalDate());
  }

  /** Asked once a territory: many Missions locales stand on one département. */
  private boolean aMoi(Ligne ligne, Map<TerritoireCode, Boolean> miens) {
    var organisation = ligne.organisation();
    Niveau niveau = ligne.nom() == null ? Niveau.REGIONAL : Niveau.LOCAL;
    if (niveau == Niveau.LOCAL && organisation == null) {
      return false;
    }
    boolean ici =
        miens.computeIfAbsent(ligne.territoire(), t -> droits.peutRediger(niveau, t, List.of()));
    return ici || (organisation != null && droits.peutRedigerPour(organisation));
  }
}
