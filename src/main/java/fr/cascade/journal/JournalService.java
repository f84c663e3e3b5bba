package fr.cascade.journal;

import fr.cascade.journal.internal.AuteurCourant;
import fr.cascade.journal.internal.JournalEntree;
import fr.cascade.journal.internal.JournalEntreeRepository;
import fr.cascade.socle.HorlogeMetier;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened, in the same transaction as what happened. */
@Service
public class JournalService {

  private static final int PHRASE_MAX = 1000;

  private final JournalEntreeRepository entrees;
  private final AuteurCourant auteur;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  JournalService(JournalEntreeRepository entrees, AuteurCourant auteur, HorlogeMetier horloge) {
    this.entrees = entrees;
    this.auteur = auteur;
    this.horloge = horloge;
  }

  /**
   * Adds a line to the history of {@code cle} (see {@link fr.cascade.socle.Cles}): the author is
   * the current user, or the portal where a timer acts. Refused outside a transaction. A sentence
   * over 1,000 characters is cut: whole reasons live in the rows of the act itself.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void consigner(String cle, String acte, String phrase) {
    entrees.save(
        new JournalEntree(
            cle, acte, couper(phrase), auteur.auteur(), horloge.instant(), systeme.instant()));
  }

  private static String couper(String phrase) {
    var points = phrase.codePoints().toArray();
    return points.length <= PHRASE_MAX ? phrase : new String(points, 0, PHRASE_MAX - 1) + "…";
  }
}
