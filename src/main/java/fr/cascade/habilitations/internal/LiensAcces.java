package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.GenreDeLien;
import fr.cascade.socle.UtilisateurId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Single-use links (RG-027): the token is told once, its hash alone is kept, an account has one
 * link at a time. Their life follows the system's clock.
 */
@Component
public class LiensAcces {

  private static final int OCTETS = 32;
  private static final SecureRandom ALEA = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock systeme = Clock.systemUTC();

  LiensAcces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A link that still opens its account. */
  public record Lien(long id, UtilisateurId utilisateur, GenreDeLien genre) {}

  /** Makes a link and ends those before it; returns its token. */
  public String emettre(UtilisateurId utilisateur, GenreDeLien genre) {
    annuler(utilisateur);
    byte[] octets = new byte[OCTETS];
    ALEA.nextBytes(octets);
    String jeton = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    Instant maintenant = systeme.instant();
    jdbc.sql(
            """
            insert into lien_acces (utilisateur_id, genre, empreinte, cree_le, expire_le)
            values (:utilisateur, :genre, :empreinte, :le, :fin)
            """)
        .param("utilisateur", utilisateur.valeur())
        .param("genre", genre.name())
        .param("empreinte", empreinte(jeton))
        .param("le", utc(maintenant))
        .param("fin", utc(maintenant.plus(genre.duree())))
        .update();
    return jeton;
  }

  public Optional<Lien> valable(String jeton) {
    return jdbc.sql(
            """
            select id, utilisateur_id, genre from lien_acces
            where empreinte = :empreinte and utilise_le is null and expire_le > :maintenant
            """)
        .param("empreinte", empreinte(jeton))
        .param("maintenant", utc(systeme.instant()))
        .query(
            (ligne, _) ->
                new Lien(
                    ligne.getLong(1),
                    new UtilisateurId(ligne.getLong(2)),
                    GenreDeLien.valueOf(ligne.getString(3))))
        .optional();
  }

  /** Uses the link: of two people at once, one gets true. */
  public boolean consommer(Lien lien) {
    return jdbc.sql("update lien_acces set utilise_le = :le where id = :id and utilise_le is null")
            .param("le", utc(systeme.instant()))
            .param("id", lien.id())
            .update()
        == 1;
  }

  /** Ends the links that an account still has. */
  public void annuler(UtilisateurId utilisateur) {
    jdbc.sql(
            """
            update lien_acces set utilise_le = :le
            where utilisateur_id = :utilisateur and utilise_le is null
            """)
        .param("le", utc(systeme.instant()))
        .param("utilisateur", utilisateur.valeur())
        .update();
  }

  /** Whether the account was sent a link of this kind within that time. */
  public boolean emisDepuis(UtilisateurId utilisateur, GenreDeLien genre, Duration duree) {
    return jdbc.sql(
            """
            select exists (select 1 from lien_acces where utilisateur_id = :utilisateur
              and genre = :genre and cree_le > :depuis)
            """)
        .param("utilisateur", utilisateur.valeur())
        .param("genre", genre.name())
        .param("depuis", utc(systeme.instant().minus(duree)))
        .query(Boolean.class)
        .single();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static String empreinte(String jeton) {
    try {
      byte[] condense =
          MessageDigest.getInstance("SHA-256").digest(jeton.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(condense);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
