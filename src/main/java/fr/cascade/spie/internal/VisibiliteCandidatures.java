package fr.cascade.spie.internal;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees an application (RG-405): its consortium; once submitted, who conducts the call and the
 * regions of its territory; once entrusted, its jury and the experts who are asked. Whoever is
 * recused sees nothing of it, whatever else they may be (RG-431, RG-467).
 */
@Component
public class VisibiliteCandidatures {

  private final JdbcClient jdbc;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  VisibiliteCandidatures(JdbcClient jdbc, UtilisateurConnecte connecte, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** A condition on {@code candidature c} with its parameters. */
  record Condition(String sql, Map<String, Object> parametres) {}

  private static final String NON_RECUSEE =
      """
      not exists (select 1 from evaluation r
        where r.candidature_id = c.id and r.jure_id = :moi and r.statut = 'RECUSEE')
      and not exists (select 1 from avis_expert r
        where r.candidature_id = c.id and r.expert_id = :moi and r.statut = 'RECUSE')
      """;

  private static final String DE_MON_CONSORTIUM =
      """
      exists (select 1 from membre_consortium m
        where m.candidature_id = c.id and m.organisation_id in (:organisations))
      """;

  private static final String DE_MA_REGION =
      """
      (c.statut <> 'BROUILLON' and exists (
        select 1 from candidature_territoire ct
        join territoire_inclusion i on i.descendant_code = ct.territoire_code
        where ct.candidature_id = c.id and i.ancetre_code in (:territoires)
          and :jour between i.debut and i.fin))
      """;

  private static final String A_NOTER =
      """
      exists (select 1 from evaluation e where e.candidature_id = c.id and e.jure_id = :moi)
      """;

  private static final String A_EXPERTISER =
      """
      exists (select 1 from avis_expert x where x.candidature_id = c.id and x.expert_id = :moi
        and x.statut in ('A_DECLARER', 'EN_COURS', 'RENDU'))
      """;

  /** What the current reader may see. */
  Condition condition() {
    Map<String, Object> parametres = new HashMap<>();
    if (connecte.estSysteme()) {
      return new Condition("(1 = 1)", parametres);
    }
    var moi = connecte.courant();
    parametres.put("moi", moi.id().valeur());
    parametres.put("jour", horloge.aujourdhui());
    parametres.put("organisations", organisations(moi.habilitations()));
    parametres.put("territoires", territoires(moi.habilitations()));
    return new Condition(
        "(%s and (%s or %s or %s or %s))"
            .formatted(NON_RECUSEE, DE_MON_CONSORTIUM, DE_MA_REGION, A_NOTER, A_EXPERTISER),
        parametres);
  }

  /** Those that the reader's own organisations apply with. */
  Condition miennes() {
    var condition = condition();
    return connecte.estSysteme()
        ? condition
        : new Condition(condition.sql() + " and " + DE_MON_CONSORTIUM, condition.parametres());
  }

  /** The organisations that the reader applies for. */
  private static List<Long> organisations(Iterable<Habilitation> habilitations) {
    var ids = new java.util.ArrayList<>(List.of(0L));
    for (Habilitation h : habilitations) {
      if (h.role().accorde(Permission.CANDIDATER)
          && h.perimetre() instanceof Perimetre.SurOrganisation(var organisation)) {
        ids.add(organisation.valeur());
      }
    }
    return ids;
  }

  /** The territories that somebody instructs. */
  static List<String> territoires(Iterable<Habilitation> habilitations) {
    var codes = new java.util.ArrayList<>(List.of("-"));
    for (Habilitation h : habilitations) {
      if (h.role().accorde(Permission.INSTRUIRE)
          && h.perimetre() instanceof Perimetre.SurTerritoire(var territoire)) {
        codes.add(territoire.valeur());
      }
    }
    return codes;
  }

  /** Refuses as if it did not exist. */
  public void exiger(CandidatureId id) {
    var condition = condition();
    boolean vue =
        jdbc.sql(
                "select exists (select 1 from candidature c where c.id = :id and "
                    + condition.sql()
                    + ")")
            .params(condition.parametres())
            .param("id", id.valeur())
            .query(Boolean.class)
            .single();
    if (!vue) {
      throw introuvable();
    }
  }

  public static IntrouvableException introuvable() {
    return new IntrouvableException(
        "Cette candidature n’existe pas, ou n’est pas de votre ressort.");
  }
}
