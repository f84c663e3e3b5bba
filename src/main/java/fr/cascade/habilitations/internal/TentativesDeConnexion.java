package fr.cascade.habilitations.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a password and counts failures (RG-023): after five in a row the account is locked for
 * fifteen minutes of the system's clock. Each attempt is charged before the password is looked at,
 * in its own transaction: neither a rollback of the caller nor many attempts at once escape the
 * count.
 */
@Component
public class TentativesDeConnexion {

  /** Failures in a row that lock an account. */
  public static final int ECHECS_MAXIMUM = 5;

  /** How long an account stays locked. */
  public static final Duration VERROUILLAGE = Duration.ofMinutes(15);

  /** What an attempt comes to. */
  public enum Resultat {
    ACCORDE,
    REFUSE,
    VERROUILLE,
    INACTIF
  }

  private record Compte(long id, String empreinte, boolean actif) {}

  private final JdbcClient jdbc;
  private final PasswordEncoder encodeur;
  private final TransactionTemplate aPart;
  private final Clock systeme = Clock.systemUTC();
  private final String empreinteDePersonne;

  TentativesDeConnexion(
      JdbcClient jdbc, PasswordEncoder encodeur, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.encodeur = encodeur;
    this.aPart = new TransactionTemplate(transactions);
    this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.empreinteDePersonne = String.valueOf(encodeur.encode("personne"));
  }

  /** Checks the password of a login; an unknown one takes as long as a wrong password. */
  public Resultat verifier(String login, @Nullable CharSequence motDePasse) {
    Optional<Compte> compte = compte("login", login);
    if (compte.isEmpty()) {
      encodeur.matches(motDePasse, empreinteDePersonne);
      return Resultat.REFUSE;
    }
    return verifier(compte.get(), motDePasse);
  }

  /** Checks the password of an account. */
  public Resultat verifier(long id, @Nullable CharSequence motDePasse) {
    return compte("id", id).map(compte -> verifier(compte, motDePasse)).orElse(Resultat.REFUSE);
  }

  /** Forgets failures and lock-out. */
  public void oublier(long id) {
    aPart.executeWithoutResult(_ -> oublierAvecLActe(id));
  }

  /** The same in the caller's transaction, which holds the account's row. */
  public void oublierAvecLActe(long id) {
    jdbc.sql("update utilisateur set echecs = 0, verrouille_jusqua = null where id = :id")
        .param("id", id)
        .update();
  }

  private Resultat verifier(Compte compte, @Nullable CharSequence motDePasse) {
    if (!compter(compte.id())) {
      return Resultat.VERROUILLE;
    }
    if (!encodeur.matches(motDePasse, compte.empreinte())) {
      return verrouille(compte.id()) ? Resultat.VERROUILLE : Resultat.REFUSE;
    }
    oublier(compte.id());
    return compte.actif() ? Resultat.ACCORDE : Resultat.INACTIF;
  }

  /** Charges an attempt; false when the account is locked. */
  private boolean compter(long id) {
    LocalDateTime maintenant = LocalDateTime.now(systeme);
    return Boolean.TRUE.equals(
        aPart.execute(
            _ -> {
              jdbc.sql(
                      """
                      update utilisateur set echecs = 0, verrouille_jusqua = null
                      where id = :id and verrouille_jusqua <= :maintenant
                      """)
                  .param("id", id)
                  .param("maintenant", maintenant)
                  .update();
              // MariaDB assigns from left to right: the lock reads the count before it grows.
              return jdbc.sql(
                          """
                          update utilisateur set
                            verrouille_jusqua = if(echecs + 1 >= :maximum, :fin, null),
                            echecs = echecs + 1
                          where id = :id and verrouille_jusqua is null
                          """)
                      .param("id", id)
                      .param("maximum", ECHECS_MAXIMUM)
                      .param("fin", maintenant.plus(VERROUILLAGE))
                      .update()
                  == 1;
            }));
  }

  private boolean verrouille(long id) {
    return Boolean.TRUE.equals(
        aPart.execute(
            _ ->
                jdbc.sql("select verrouille_jusqua > :maintenant from utilisateur where id = :id")
                    .param("id", id)
                    .param("maintenant", LocalDateTime.ofInstant(systeme.instant(), ZoneOffset.UTC))
                    .query(Boolean.class)
                    .optional()
                    .orElse(false)));
  }

  private Optional<Compte> compte(String colonne, Object valeur) {
    return Optional.ofNullable(
        aPart.execute(
            _ ->
                jdbc.sql(
                        "select id, mot_de_passe, actif from utilisateur where "
                            + colonne
                            + " = :valeur")
                    .param("valeur", valeur)
                    .query(
                        (ligne, rang) ->
                            new Compte(ligne.getLong(1), ligne.getString(2), ligne.getBoolean(3)))
                    .optional()
                    .orElse(null)));
  }
}
