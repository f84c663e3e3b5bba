package fr.cascade.socle.ui;

import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.OptimisticLockException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/** How an act failed, read from the exception and its causes. */
public sealed interface Issue {

  /** The sentence for the screen. */
  String phrase();

  /** A rule refused: its own sentence. */
  record Regle(RegleMetierException regle) implements Issue {
    @Override
    public String phrase() {
      return regle.phrase();
    }
  }

  /** Not found or not allowed: its own sentence. */
  record Phrase(String phrase) implements Issue {}

  /** Somebody else was faster: the sentence, and reloading makes sense. */
  record CoursePerdue(String phrase) implements Issue {}

  /** Anything else: a number on screen, the stack trace in the log under the same number. */
  record Incident(String numero) implements Issue {
    @Override
    public String phrase() {
      return "Une erreur inattendue s’est produite et rien n’a été enregistré. Incident n°\u00a0"
          + numero
          + " : indiquez ce numéro à l’administrateur.";
    }
  }

  /** Sorts the exception; an incident is logged here, once. */
  static Issue de(Throwable cause) {
    var dejaFait = chercher(cause, DejaFaitException.class::isInstance);
    if (dejaFait.isPresent()) {
      return new CoursePerdue(message(dejaFait.get()));
    }
    var regle = chercher(cause, RegleMetierException.class::isInstance);
    if (regle.isPresent()) {
      return new Regle((RegleMetierException) regle.get());
    }
    var refus =
        chercher(
            cause, e -> e instanceof IntrouvableException || e instanceof AccesRefuseException);
    if (refus.isPresent()) {
      return new Phrase(message(refus.get()));
    }
    if (chercher(cause, Issue::coursePerdue).isPresent()) {
      return new CoursePerdue(
          "Quelqu’un d’autre vient de modifier cet élément. Rechargez pour voir où il en est.");
    }
    return incident(cause);
  }

  private static Issue incident(Throwable cause) {
    var numero = Numeros.suivant();
    Numeros.LOG.error("Incident {}", numero, cause);
    return new Incident(numero);
  }

  /** The engine's optimistic lock is told by its name: this module does not know the engine. */
  private static boolean coursePerdue(Throwable e) {
    return e instanceof ConcurrencyFailureException
        || e instanceof OptimisticLockException
        || e.getClass().getSimpleName().equals("OptimisticLockingException")
        || (e instanceof SQLException sql && "40001".equals(sql.getSQLState()));
  }

  private static Optional<Throwable> chercher(Throwable cause, Predicate<Throwable> voulu) {
    return Stream.iterate(cause, e -> e != null, Throwable::getCause)
        .limit(30)
        .filter(voulu)
        .findFirst();
  }

  private static String message(Throwable e) {
    return String.valueOf(e.getMessage());
  }

  /** Numbers short enough to be read over the telephone, without letters that look alike. */
  final class Numeros {
    private static final Logger LOG = LoggerFactory.getLogger("fr.cascade.incident");
    private static final String SIGNES = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom ALEA = new SecureRandom();

    private Numeros() {}

    private static String suivant() {
      var numero = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        numero.append(SIGNES.charAt(ALEA.nextInt(SIGNES.length())));
      }
      return numero.insert(3, '-').toString();
    }
  }
}
