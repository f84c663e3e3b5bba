package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.CompteDetaille;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Pages of accounts with their lock-outs, in two queries. */
@Component
public class LectureComptes {

  private static final String FILTRE =
      " from utilisateur u where (instr(u.login, :texte) > 0 or instr(u.libelle, :texte) > 0) and ";

  /** Live roles, or the last ones where none lives: all inside the region (RG-029). */
  private static final String SIENS =
      """
      exists (select 1 from habilitation h where h.utilisateur_id = u.id and %1$s)
      and not exists (select 1 from habilitation h where h.utilisateur_id = u.id
        and (h.fin is null or h.fin >= :jour) and not %1$s)
      """
          .formatted(
              """
              (h.role not in ('NATIONAL', 'ADMINISTRATEUR', 'ADMINISTRATEUR_REGIONAL') and (
                coalesce(h.perimetre_organisation_id, 0) in (:organisations)
                or coalesce(h.perimetre_territoire, '') in (
                  select i.descendant_code from territoire_inclusion i
                  where i.ancetre_code in (:territoires) and :jour between i.debut and i.fin)))
              """);

  private final JdbcClient jdbc;
  private final UtilisateurRepository utilisateurs;
  private final RessortAdministration ressort;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  LectureComptes(
      JdbcClient jdbc,
      UtilisateurRepository utilisateurs,
      RessortAdministration ressort,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.ressort = ressort;
    this.utilisateurs = utilisateurs;
    this.horloge = horloge;
  }

  private record Ligne(long id, @Nullable Instant verrouilleJusqua) {}

  /** Accounts whose login or function holds the text, by login. */
  public List<CompteAdministre> page(String texte, int decalage, int limite) {
    List<Ligne> lignes =
        requete(
                "select u.id, u.verrouille_jusqua",
                texte,
                " order by u.login limit :limite offset :decalage")
            .param("limite", limite)
            .param("decalage", decalage)
            .query(this::lire)
            .list();
    Map<Long, UtilisateurEntity> comptes = new HashMap<>();
    utilisateurs
        .avecHabilitations(lignes.stream().map(Ligne::id).toList())
        .forEach(compte -> comptes.put(compte.id().valeur(), compte));
    LocalDate jour = horloge.aujourdhui();
    List<CompteAdministre> page = new ArrayList<>();
    for (Ligne ligne : lignes) {
      UtilisateurEntity compte = comptes.get(ligne.id());
      if (compte != null) {
        page.add(detail(compte, ligne.verrouilleJusqua(), jour));
      }
    }
    return page;
  }

  /** One account with all its roles. */
  public Optional<CompteDetaille> detail(UtilisateurId id) {
    return jdbc.sql("select id, verrouille_jusqua from utilisateur where id = :id")
        .param("id", id.valeur())
        .query(this::lire)
        .optional()
        .flatMap(
            ligne ->
                utilisateurs
                    .findById(ligne.id())
                    .map(
                        compte ->
                            new CompteDetaille(
                                detail(compte, ligne.verrouilleJusqua(), horloge.aujourdhui()),
                                compte.roles())));
  }

  public int compter(String texte) {
    return requete("select count(*)", texte, "").query(Integer.class).single();
  }

  private StatementSpec requete(String choix, String texte, String suite) {
    if (ressort.national()) {
      return jdbc.sql(choix + FILTRE + "1 = 1" + suite).param("texte", texte.strip());
    }
    Set<OrganisationId> organisations = ressort.organisations();
    return jdbc.sql(choix + FILTRE + SIENS + suite)
        .param("texte", texte.strip())
        .param("jour", horloge.aujourdhui())
        .param("territoires", ressort.territoires().stream().map(TerritoireCode::valeur).toList())
        .param(
            "organisations",
            organisations.isEmpty()
                ? List.of(0L)
                : organisations.stream().map(OrganisationId::valeur).toList());
  }

  private Ligne lire(ResultSet ligne, int rang) throws SQLException {
    LocalDateTime fin = ligne.getObject("verrouille_jusqua", LocalDateTime.class);
    Instant instant = fin == null ? null : fin.toInstant(ZoneOffset.UTC);
    boolean tient = instant != null && instant.isAfter(systeme.instant());
    return new Ligne(ligne.getLong("id"), tient ? instant : null);
  }

  private static CompteAdministre detail(
      UtilisateurEntity compte, @Nullable Instant verrouilleJusqua, LocalDate jour) {
    return new CompteAdministre(
        compte.id(),
        compte.login(),
        compte.versResume().libelle(),
        compte.versResume().courriel(),
        compte.actif(),
        compte.invite(),
        verrouilleJusqua,
        compte.habilitationsAu(jour).stream()
            .sorted(
                Comparator.comparing(Habilitation::role)
                    .thenComparing(habilitation -> habilitation.perimetre().cle()))
            .toList());
  }
}
