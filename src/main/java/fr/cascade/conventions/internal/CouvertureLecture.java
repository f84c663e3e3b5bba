package fr.cascade.conventions.internal;

import fr.cascade.conventions.Couverture;
import fr.cascade.conventions.CouvertureDetail;
import fr.cascade.conventions.CouvertureDetail.NonCouvert;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signed and expected declinations. Outside the reader's perimeter whether a territory is covered
 * is not told: it is left out of both figures, and only how many are expected in all is public.
 */
@Component
public class CouvertureLecture {

  static final Couverture AUCUNE = new Couverture(0, 0, 0);

  private static final Collator ORDRE = Collator.getInstance(Locale.FRANCE);

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final ConventionRepository conventions;
  private final ConventionDroits droits;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  CouvertureLecture(
      JdbcClient jdbc,
      Visibilite visibilite,
      ConventionRepository conventions,
      ConventionDroits droits,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.conventions = conventions;
    this.droits = droits;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /**
   * The coverage of each of these texts, in one statement: what is signed is read once for all, not
   * sought for each declination expected.
   */
  Map<ConventionId, Couverture> de(List<ConventionId> ids, Condition visible) {
    Map<ConventionId, Couverture> couvertures = new HashMap<>();
    jdbc.sql(
            """
            select n.id,
              (select count(*) from convention c
                where c.parent_id = n.id and c.statut = 'SIGNEE' and %1$s) declinees,
              count(a.cle) en_tout,
              coalesce(sum(case when a.cle is not null and %2$s then 1 end), 0) attendues,
              coalesce(sum(case when a.cle is not null and %2$s
                and (t.noeud is not null or o.noeud is not null) then 1 end), 0) couvertes
            from convention n left join (%3$s) a on a.noeud = n.id
            left join (select distinct c.parent_id noeud, c.territoire_code
              from convention c where %4$s) t
              on t.noeud = n.id and a.cle = a.territoire and t.territoire_code = a.territoire
            left join (select distinct c.parent_id noeud, q.organisation_id
              from convention c join partie q on q.convention_id = c.id where %4$s) o
              on o.noeud = n.id and a.cle <> a.territoire and o.organisation_id = a.organisation
            where n.id in (:noeuds) group by n.id
            """
                .formatted(
                    visible.sql(),
                    dedans(),
                    DeclinaisonsAttendues.SQL,
                    "c.parent_id in (:noeuds) and c.statut = 'SIGNEE' and " + visible.sql()))
        .params(visible.parametres())
        .param("noeuds", ids.stream().map(ConventionId::valeur).toList())
        .query(
            ligne -> {
              couvertures.put(new ConventionId(ligne.getLong("id")), lire(ligne));
            });
    return couvertures;
  }

  private static Couverture lire(ResultSet ligne) throws SQLException {
    int attendues = ligne.getInt("attendues");
    return new Couverture(
        ligne.getInt(attendues > 0 ? "couvertes" : "declinees"),
        attendues,
        ligne.getInt("en_tout"));
  }

  /** The coverage of one text, with what is not covered by name. */
  public CouvertureDetail detail(ConventionId id) {
    visibilite.exiger(id);
    Condition visible = visibilite.condition();
    return new CouvertureDetail(
        de(List.of(id), visible).getOrDefault(id, AUCUNE), nonCouverts(id, visible));
  }

  /** A declination that is expected and not signed; a region is named by the register. */
  private record Manque(
      @Nullable String nom,
      TerritoireCode territoire,
      @Nullable OrganisationId organisation,
      @Nullable ConventionId enCours) {}

  private List<NonCouvert> nonCouverts(ConventionId id, Condition visible) {
    List<Manque> manques =
        jdbc.sql(
                """
                select a.nom, a.territoire, a.organisation,
                  (select min(c.id) from convention c where %s and %s) en_cours
                from (%s) a where %s and not %s
                """
                    .formatted(
                        DeclinaisonsAttendues.REPOND,
                        visible.sql(),
                        DeclinaisonsAttendues.SQL,
                        dedans(),
                        couverte(visible)))
            .params(visible.parametres())
            .param("noeuds", List.of(id.valeur()))
            .query(CouvertureLecture::manque)
            .list();
    var noms =
        territoires.noms(manques.stream().map(Manque::territoire).toList(), horloge.aujourdhui());
    boolean declinable = declinable(id);
    return manques.stream()
        .map(
            m ->
                new NonCouvert(
                    m.nom() != null
                        ? m.nom()
                        : noms.getOrDefault(m.territoire(), m.territoire().valeur()),
                    m.territoire(),
                    m.enCours(),
                    declinable && m.enCours() == null && peutDecliner(m)))
        .sorted(Comparator.comparing(NonCouvert::nom, ORDRE))
        .toList();
  }

  private boolean declinable(ConventionId id) {
    return conventions.findById(id.valeur()).filter(droits::peutDecliner).isPresent();
  }

  private boolean peutDecliner(Manque manque) {
    var organisation = manque.organisation();
    return manque.nom() == null
        ? droits.peutRediger(Niveau.REGIONAL, manque.territoire(), List.of())
        : organisation != null
            && droits.peutRediger(Niveau.LOCAL, manque.territoire(), List.of(organisation));
  }

  private String dedans() {
    return visibilite.perimetre("a.territoire", "a.organisation");
  }

  private static String couverte(Condition visible) {
    return "exists (select 1 from convention c where %s and c.statut = 'SIGNEE' and %s)"
        .formatted(DeclinaisonsAttendues.REPOND, visible.sql());
  }

  private static Manque manque(ResultSet ligne, int rang) throws SQLException {
    long organisation = ligne.getLong("organisation");
    long enCours = ligne.getLong("en_cours");
    return new Manque(
        ligne.getString("nom"),
        new TerritoireCode(ligne.getString("territoire")),
        organisation == 0 ? null : new OrganisationId(organisation),
        enCours == 0 ? null : new ConventionId(enCours));
  }
}
