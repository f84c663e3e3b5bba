package fr.cascade.spie.internal;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.PromesseEtat;
import fr.cascade.spie.SuiviSpie.Indicateur;
import fr.cascade.spie.SuiviSpie.Promesse;
import fr.cascade.spie.SuiviSpie.Realise;
import fr.cascade.spie.SuiviSpie.Versement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was promised and what is delivered, for one agreement or for many at once. */
@Component
public class LectureSuivi {

  private final JdbcClient jdbc;

  LectureSuivi(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rows of one agreement. */
  public record Lignes(
      List<Promesse> promesses, List<Indicateur> indicateurs, List<Versement> versements) {

    static Lignes vides() {
      return new Lignes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public boolean aucune() {
      return promesses.isEmpty() && indicateurs.isEmpty() && versements.isEmpty();
    }
  }

  public boolean existe(ConventionId convention) {
    return jdbc.sql("select exists (select 1 from versement_spie where convention_id = :id)")
        .param("id", convention.valeur())
        .query(Boolean.class)
        .single();
  }

  /** The rows of these agreements, by agreement: four queries, however many they are. */
  public Map<ConventionId, Lignes> lire(Collection<ConventionId> conventions) {
    Map<ConventionId, Lignes> parConvention = new LinkedHashMap<>();
    conventions.forEach(c -> parConvention.put(c, Lignes.vides()));
    if (conventions.isEmpty()) {
      return parConvention;
    }
    List<Long> ids = conventions.stream().map(ConventionId::valeur).toList();
    promesses(ids, parConvention);
    indicateurs(ids, parConvention);
    versements(ids, parConvention);
    return parConvention;
  }

  private void promesses(List<Long> ids, Map<ConventionId, Lignes> vers) {
    jdbc.sql(
            """
            select id, convention_id, axe, libelle, responsable, echeance, etat, commentaire
            from promesse_spie where convention_id in (:ids) order by axe, id
            """)
        .param("ids", ids)
        .query(
            ligne -> {
              lignes(vers, ligne.getLong("convention_id"))
                  .promesses()
                  .add(
                      new Promesse(
                          ligne.getLong("id"),
                          ligne.getInt("axe"),
                          ligne.getString("libelle"),
                          ligne.getString("responsable"),
                          ligne.getString("echeance"),
                          PromesseEtat.valueOf(ligne.getString("etat")),
                          ligne.getString("commentaire")));
            });
  }

  private void indicateurs(List<Long> ids, Map<ConventionId, Lignes> vers) {
    Map<Long, List<Realise>> realises = realises(ids);
    jdbc.sql(
            """
            select id, convention_id, libelle, depart, cible from indicateur_spie
            where convention_id in (:ids) order by id
            """)
        .param("ids", ids)
        .query(
            ligne -> {
              String depart = ligne.getString("depart");
              String cible = ligne.getString("cible");
              lignes(vers, ligne.getLong("convention_id"))
                  .indicateurs()
                  .add(
                      new Indicateur(
                          ligne.getLong("id"),
                          ligne.getString("libelle"),
                          depart,
                          cible,
                          nombre(depart),
                          nombre(cible),
                          realises.getOrDefault(ligne.getLong("id"), List.of())));
            });
  }

  private Map<Long, List<Realise>> realises(List<Long> ids) {
    Map<Long, List<Realise>> realises = new HashMap<>();
    jdbc.sql(
            """
            select r.indicateur_id, r.annee, r.valeur, r.commentaire, r.saisi_par
            from realise_spie r join indicateur_spie i on i.id = r.indicateur_id
            where i.convention_id in (:ids) order by r.annee
            """)
        .param("ids", ids)
        .query(
            ligne -> {
              realises
                  .computeIfAbsent(ligne.getLong("indicateur_id"), _ -> new ArrayList<>())
                  .add(
                      new Realise(
                          ligne.getInt("annee"),
                          ligne.getBigDecimal("valeur"),
                          ligne.getString("commentaire"),
                          ligne.getString("saisi_par")));
            });
    return realises;
  }

  private void versements(List<Long> ids, Map<ConventionId, Lignes> vers) {
    jdbc.sql(
            """
            select id, convention_id, montant, prevu_le, condition_texte, verse_le
            from versement_spie where convention_id in (:ids) order by prevu_le, id
            """)
        .param("ids", ids)
        .query(
            ligne -> {
              lignes(vers, ligne.getLong("convention_id"))
                  .versements()
                  .add(
                      new Versement(
                          ligne.getLong("id"),
                          ligne.getBigDecimal("montant"),
                          ligne.getObject("prevu_le", LocalDate.class),
                          ligne.getString("condition_texte"),
                          ligne.getObject("verse_le", LocalDate.class)));
            });
  }

  private static Lignes lignes(Map<ConventionId, Lignes> vers, long convention) {
    return vers.computeIfAbsent(new ConventionId(convention), _ -> Lignes.vides());
  }

  /** A start or a target is compared where the territory wrote a number. */
  private static @Nullable BigDecimal nombre(String ecrit) {
    try {
      return Montants.lire(ecrit, "");
    } catch (RegleMetierException _) {
      return null;
    }
  }
}
