package fr.cascade.conventions.internal;

import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.Couverture;
import fr.cascade.conventions.NoeudCascade;
import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.socle.ConventionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tree of agreements, a page of one level at a time. A page takes the same few statements
 * whatever its length: rows, names, children, coverage, and the texts of its drafts.
 */
@Component
public class CascadeListe {

  private static final String PAR_TERRITOIRE =
      """
      field(c.niveau, 'NATIONAL', 'REGIONAL', 'DEPARTEMENTAL', 'LOCAL'),
      (select a.nom from territoire_appellation a
        where a.territoire_code = c.territoire_code and :jour between a.debut and a.fin),
      c.debut desc, c.titre, c.id
      """;

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final CascadeCriteres criteres;
  private final ConventionListe conventions;
  private final CouvertureLecture couvertures;
  private final MarquesConformite marques;

  CascadeListe(
      JdbcClient jdbc,
      Visibilite visibilite,
      CascadeCriteres criteres,
      ConventionListe conventions,
      CouvertureLecture couvertures,
      MarquesConformite marques) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.criteres = criteres;
    this.conventions = conventions;
    this.couvertures = couvertures;
    this.marques = marques;
  }

  public List<NoeudCascade> enfants(
      CascadeFiltre filtre, @Nullable ConventionId parent, int depuis, int nombre) {
    Condition visible = visibilite.condition();
    Condition gardee = criteres.gardee(filtre, visible);
    List<ConventionResume> page =
        conventions.lister(
            CascadeCriteres.sousLe(parent, gardee, visible.sql()), PAR_TERRITOIRE, depuis, nombre);
    return garnir(page, visible, gardee);
  }

  public int compter(CascadeFiltre filtre, @Nullable ConventionId parent) {
    Condition visible = visibilite.condition();
    return compter(CascadeCriteres.sousLe(parent, criteres.gardee(filtre, visible), visible.sql()));
  }

  public List<NoeudCascade> noeuds(CascadeFiltre filtre, Collection<ConventionId> ids) {
    Condition visible = visibilite.condition();
    Condition gardee = criteres.gardee(filtre, visible);
    Condition voulus =
        CascadeCriteres.avec(
            gardee, " and c.id in (:ids)", "ids", ids.stream().map(ConventionId::valeur).toList());
    return garnir(conventions.lister(voulus, PAR_TERRITOIRE, 0, ids.size()), visible, gardee);
  }

  /** Those above what the filters keep, from the top: to be open for it to be seen. */
  public List<NoeudCascade> aOuvrir(CascadeFiltre filtre, int nombre) {
    Condition visible = visibilite.condition();
    Condition gardee = criteres.gardee(filtre, visible);
    Condition avecEnfants =
        new Condition(
            gardee.sql()
                + " and c.id in (select c.parent_id from convention c where %s)"
                    .formatted(gardee.sql()),
            gardee.parametres());
    return garnir(conventions.lister(avecEnfants, PAR_TERRITOIRE, 0, nombre), visible, gardee);
  }

  /** Where a text stands among its brothers, from 0; empty when it is not there. */
  public Optional<Integer> rang(
      CascadeFiltre filtre, @Nullable ConventionId parent, ConventionId id) {
    Condition visible = visibilite.condition();
    Condition freres =
        CascadeCriteres.sousLe(parent, criteres.gardee(filtre, visible), visible.sql());
    return jdbc.sql(
            """
            select r.rang from (select c.id, row_number() over (order by %s) - 1 rang
              from convention c where %s) r where r.id = :id
            """
                .formatted(PAR_TERRITOIRE, freres.sql()))
        .params(freres.parametres())
        .param("id", id.valeur())
        .query(Integer.class)
        .optional();
  }

  public int nombre(CascadeFiltre filtre) {
    return compter(criteres.correspondante(filtre, visibilite.condition()));
  }

  public List<ConventionId> ancetres(ConventionId id) {
    Condition visible = visibilite.condition();
    return jdbc.sql(
            """
            with recursive chemin (id, parent_id, rang) as (
              select c.id, c.parent_id, 0 from convention c where c.id = :id and %1$s
              union all select c.id, c.parent_id, chemin.rang + 1
              from convention c join chemin on c.id = chemin.parent_id where %1$s)
            select id from chemin where rang > 0 order by rang
            """
                .formatted(visible.sql()))
        .params(visible.parametres())
        .param("id", id.valeur())
        .query((ligne, rang) -> new ConventionId(ligne.getLong(1)))
        .list();
  }

  private int compter(Condition condition) {
    return jdbc.sql("select count(*) from convention c where " + condition.sql())
        .params(condition.parametres())
        .query(Integer.class)
        .single();
  }

  private List<NoeudCascade> garnir(
      List<ConventionResume> page, Condition visible, Condition gardee) {
    if (page.isEmpty()) {
      return List.of();
    }
    List<ConventionId> ids = page.stream().map(ConventionResume::id).toList();
    Map<ConventionId, Integer> enfants = enfants(ids, gardee);
    Map<ConventionId, Couverture> couverture = couvertures.de(ids, visible);
    Map<ConventionId, Resultat> conformite = marques.de(page);
    return page.stream()
        .map(
            c ->
                new NoeudCascade(
                    c,
                    enfants.getOrDefault(c.id(), 0),
                    couverture.getOrDefault(c.id(), CouvertureLecture.AUCUNE),
                    conformite.get(c.id())))
        .toList();
  }

  private Map<ConventionId, Integer> enfants(List<ConventionId> ids, Condition gardee) {
    Map<ConventionId, Integer> nombres = new HashMap<>();
    jdbc.sql(
            """
            select c.parent_id, count(*) from convention c
            where c.parent_id in (:parents) and %s group by c.parent_id
            """
                .formatted(gardee.sql()))
        .params(gardee.parametres())
        .param("parents", ids.stream().map(ConventionId::valeur).toList())
        .query(
            ligne -> {
              nombres.put(new ConventionId(ligne.getLong(1)), ligne.getInt(2));
            });
    return nombres;
  }
}
