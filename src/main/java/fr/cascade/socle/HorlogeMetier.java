package fr.cascade.socle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * The clock of business dates and of the engine, Europe/Paris. It runs at the system's pace,
 * shifted by an offset that is zero outside demonstration mode; the demonstration keeps and moves
 * the offset. Sessions, lock-outs and proofs of signature use the system's clock instead.
 */
@Component
public class HorlogeMetier extends Clock {

  /** Legal time of the portal. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Clock systeme = Clock.system(PARIS);
  private final AtomicReference<Duration> decalage = new AtomicReference<>(Duration.ZERO);

  public LocalDate aujourdhui() {
    return LocalDate.now(this);
  }

  public LocalDateTime maintenant() {
    return LocalDateTime.now(this);
  }

  /** First instant of a day, in the portal's legal time. */
  public static Instant debutDu(LocalDate jour) {
    return jour.atStartOfDay(PARIS).toInstant();
  }

  /** Total shift from the system's clock. */
  public Duration decalage() {
    return decalage.get();
  }

  /** Sets the total shift; only the demonstration and the tests call it. */
  public void decaler(Duration total) {
    decalage.set(total);
  }

  @Override
  public Instant instant() {
    return systeme.instant().plus(decalage.get());
  }

  @Override
  public ZoneId getZone() {
    return PARIS;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), decalage.get());
  }
}
