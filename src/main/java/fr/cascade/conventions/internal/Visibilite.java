package fr.cascade.conventions.internal;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.PerimetreLecture;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who reads which agreement, as one SQL condition for lists and single reads alike (RG-103): those
 * of one's perimeter, those that one's organisation is party to or gives its visa on, and their
 * signed ancestors. A mere reader sees signed texts only. Everything else does not exist.
 */
@Component
public class Visibilite {

  private static final String NEANT = "-";

  private final JdbcClient jdbc;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  Visibilite(
      JdbcClient jdbc,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** A condition on the alias {@code c} of {@code convention}, with its named parameters. */
  public record Condition(String sql, Map<String, Object> parametres) {}

  /** What the current reader may see. */
  public Condition condition() {
    PerimetreLecture perimetre = habilitations.perimetreLecture();
    Map<String, Object> parametres = new HashMap<>();
    parametres.put("jour", horloge.aujourdhui());
    String signees = lecteurSeulement() ? " and c.statut = 'SIGNEE'" : "";
    if (perimetre.national()) {
      return new Condition("(1 = 1" + signees + ")", parametres);
    }
    parametres.put("territoires", codes(perimetre));
    parametres.put("organisations", organisations(perimetre));
    return new Condition(
        "((" + dansLePerimetre() + signees + ") or (" + auDessus() + "))", parametres);
  }

  /**
   * Whether a place, given by the columns of its territory and of its organisation, is in the
   * reader's perimeter; its parameters are among those of {@link #condition}.
   */
  public String perimetre(String territoire, String organisation) {
    return habilitations.perimetreLecture().national()
        ? "(1 = 1)"
        : "(%s or %s in (:organisations))".formatted(dansLesTerritoires(territoire), organisation);
  }

  private static String dansLePerimetre() {
    return """
        (%s or exists (select 1 from partie p
          where p.convention_id = c.id and p.organisation_id in (:organisations))
          or exists (select 1 from visa v join organisation o on o.id = v.organisation_id
          where v.convention_id = c.id and (v.organisation_id in (:organisations)
            or o.type in ('ETAT_REGION', 'ETAT_DEPARTEMENT')
              and o.territoire_code in (:territoires))))
        """
        .formatted(dansLesTerritoires("c.territoire_code"));
  }

  private static String dansLesTerritoires(String territoire) {
    return """
        exists (select 1 from territoire_inclusion i
          where i.descendant_code = %s and i.ancetre_code in (:territoires)
            and :jour between i.debut and i.fin)
        """
        .formatted(territoire);
  }

  private static String auDessus() {
    return """
        c.statut = 'SIGNEE' and (c.territoire_code = 'NAT-FR' or exists (
          select 1 from territoire_inclusion i
          where i.ancetre_code = c.territoire_code and :jour between i.debut and i.fin
            and (i.descendant_code in (:territoires) or i.descendant_code in (
              select o.territoire_code from organisation o where o.id in (:organisations)))))
        and c.niveau in ('NATIONAL', 'REGIONAL', 'DEPARTEMENTAL')
        """;
  }

  private boolean lecteurSeulement() {
    return connecte
        .courantOuVide()
        .filter(u -> u.habilitations().stream().allMatch(h -> h.role() == Role.LECTEUR))
        .isPresent();
  }

  private static List<String> codes(PerimetreLecture perimetre) {
    return perimetre.territoires().isEmpty()
        ? List.of(NEANT)
        : perimetre.territoires().stream().map(TerritoireCode::valeur).toList();
  }

  private static List<Long> organisations(PerimetreLecture perimetre) {
    return perimetre.organisations().isEmpty()
        ? List.of(0L)
        : perimetre.organisations().stream().map(OrganisationId::valeur).toList();
  }

  /** Whether the current reader may see this one. */
  public boolean voit(ConventionId id) {
    Condition condition = condition();
    return jdbc.sql(
            "select exists (select 1 from convention c where c.id = :id and "
                + condition.sql()
                + ")")
        .params(condition.parametres())
        .param("id", id.valeur())
        .query(Boolean.class)
        .single();
  }

  /**
   * Whether the current reader follows its drafts too: those who only read it from below, and mere
   * readers, know what is signed.
   */
  public boolean suitLesProjets(ConventionId id) {
    if (lecteurSeulement()) {
      return false;
    }
    PerimetreLecture perimetre = habilitations.perimetreLecture();
    return perimetre.national()
        || jdbc.sql(
                "select exists (select 1 from convention c where c.id = :id and "
                    + dansLePerimetre()
                    + ")")
            .param("jour", horloge.aujourdhui())
            .param("territoires", codes(perimetre))
            .param("organisations", organisations(perimetre))
            .param("id", id.valeur())
            .query(Boolean.class)
            .single();
  }

  /** Refuses as if it did not exist. */
  public void exiger(ConventionId id) {
    if (!voit(id)) {
      throw introuvable();
    }
  }

  /** The one answer for what does not exist and for what is out of sight. */
  public static IntrouvableException introuvable() {
    return new IntrouvableException(
        "Cette convention n'existe pas, ou n'est pas de votre ressort.");
  }
}
