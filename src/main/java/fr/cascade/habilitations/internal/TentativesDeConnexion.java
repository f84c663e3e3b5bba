package fr.cascade.habilitations.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
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
 * fifteen minutes of the system's clock. The attempts on one account wait for each other, each in
 * its own transaction: neither a rollback of the caller nor many attempts at once escape the count,
 * and no right password is refused for one that is being looked at.
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

  private record Compte(
      long id, String empreinte, boolean actif, int echecs, @Nullable LocalDateTime jusqua) {}

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
    return verifier("login", login, motDePasse)
        .orElseGet(
            () -> {
              encodeur.matches(motDePasse, empreinteDePersonne);
              return Resultat.REFUSE;
            });
  }

  /** Checks the password of an account. */
  public Resultat verifier(long id, @Nullable CharSequence motDePasse) {
    return verifier("id", id, motDePasse).orElse(Resultat.REFUSE);
  }

  /** Forgets failures and lock-out, in the caller's transaction. */
  public void oublier(long id) {
    noter(id, 0, null);
  }

  /** Empty when there is no such account. */
  private Optional<Resultat> verifier(
      String colonne, Object valeur, @Nullable CharSequence motDePasse) {
    return Optional.ofNullable(
        aPart.execute(
            _ ->
                verrouiller(colonne, valeur)
                    .map(compte -> verifier(compte, motDePasse))
                    .orElse(null)));
  }

  private Resultat verifier(Compte compte, @Nullable CharSequence motDePasse) {
    LocalDateTime maintenant = LocalDateTime.now(systeme);
    LocalDateTime jusqua = compte.jusqua();
    if (jusqua != null && jusqua.isAfter(maintenant)) {
      return Resultat.VERROUILLE;
    }
    if (encodeur.matches(motDePasse, compte.empreinte())) {
      if (compte.echecs() > 0) {
        noter(compte.id(), 0, null);
      }
      return compte.actif() ? Resultat.ACCORDE : Resultat.INACTIF;
    }
    // A lock-out that has run its time takes the failures before it along.
    int echecs = (jusqua == null ? compte.echecs() : 0) + 1;
    boolean verrouille = echecs >= ECHECS_MAXIMUM;
    noter(compte.id(), echecs, verrouille ? maintenant.plus(VERROUILLAGE) : null);
    return verrouille ? Resultat.VERROUILLE : Resultat.REFUSE;
  }

  private void noter(long id, int echecs, @Nullable LocalDateTime jusqua) {
    jdbc.sql("update utilisateur set echecs = :echecs, verrouille_jusqua = :jusqua where id = :id")
        .param("id", id)
        .param("echecs", echecs)
        .param("jusqua", jusqua)
        .update();
  }

  /** Locks the account's row until the attempt is counted. */
  private Optional<Compte> verrouiller(String colonne, Object valeur) {
    return jdbc.sql(
            "select id, mot_de_passe, actif, echecs, verrouille_jusqua from utilisateur where "
                + colonne
                + " = :valeur for update")
        .param("valeur", valeur)
        .query(
            (ligne, rang) ->
                new Compte(
                    ligne.getLong("id"),
                    ligne.getString("mot_de_passe"),
                    ligne.getBoolean("actif"),
                    ligne.getInt("echecs"),
                    ligne.getObject("verrouille_jusqua", LocalDateTime.class)))
        .optional();
  }
}
