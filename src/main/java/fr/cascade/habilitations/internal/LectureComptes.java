package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.CompteDetaille;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.socle.HorlogeMetier;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of accounts with their lock-outs, in two queries. */
@Component
public class LectureComptes {

  private static final String FILTRE =
      " from utilisateur where instr(login, :texte) > 0 or instr(libelle, :texte) > 0 ";

  private final JdbcClient jdbc;
  private final UtilisateurRepository utilisateurs;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  LectureComptes(JdbcClient jdbc, UtilisateurRepository utilisateurs, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.utilisateurs = utilisateurs;
    this.horloge = horloge;
  }

  private record Ligne(long id, @Nullable Instant verrouilleJusqua) {}

  /** Accounts whose login or function holds the text, by login. */
  public List<CompteAdministre> page(String texte, int decalage, int limite) {
    List<Ligne> lignes =
        jdbc.sql(
                "select id, verrouille_jusqua"
                    + FILTRE
                    + "order by login limit :limite offset :decalage")
            .param("texte", texte.strip())
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
    return jdbc.sql("select count(*)" + FILTRE)
        .param("texte", texte.strip())
        .query(Integer.class)
        .single();
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
