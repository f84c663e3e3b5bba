package fr.cascade.spie.internal;

import fr.cascade.socle.RegleMetierException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps a public form from being flooded (RG-462): so many in an hour from one network address, so
 * many from all together. Kept in memory, on the system's clock, as lock-outs are.
 */
@Component
public class LimiteDeDemandes {

  public static final int PAR_ADRESSE = 5;
  static final int EN_TOUT = 100;
  private static final Duration FENETRE = Duration.ofHours(1);

  private final Map<String, Deque<Instant>> parAdresse = new HashMap<>();
  private final Deque<Instant> toutes = new ArrayDeque<>();
  private final Clock systeme;

  @org.springframework.beans.factory.annotation.Autowired
  LimiteDeDemandes() {
    this(Clock.systemUTC());
  }

  LimiteDeDemandes(Clock systeme) {
    this.systeme = systeme;
  }

  /** Counts one more from this address, or refuses it. */
  public synchronized void compter(String adresse) {
    Instant maintenant = systeme.instant();
    Instant limite = maintenant.minus(FENETRE);
    oublier(toutes, limite);
    parAdresse.values().forEach(d -> oublier(d, limite));
    parAdresse.values().removeIf(Deque::isEmpty);
    Deque<Instant> siennes = parAdresse.computeIfAbsent(adresse, _ -> new ArrayDeque<>());
    if (siennes.size() >= PAR_ADRESSE || toutes.size() >= EN_TOUT) {
      throw new RegleMetierException(
          "RG-462",
          "Trop de demandes ont été envoyées depuis une heure. Réessayez plus tard, ou écrivez au"
              + " service de l’État de votre région.");
    }
    siennes.add(maintenant);
    toutes.add(maintenant);
  }

  private static void oublier(Deque<Instant> instants, Instant limite) {
    while (!instants.isEmpty() && instants.getFirst().isBefore(limite)) {
      instants.removeFirst();
    }
  }
}
