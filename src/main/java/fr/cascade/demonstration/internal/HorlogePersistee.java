package fr.cascade.demonstration.internal;

import fr.cascade.moteur.HorlogeMoteur;
import fr.cascade.socle.HorlogeMetier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shift of the portal's date, kept from one start to the next. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
public class HorlogePersistee {

  /** The hour at which a chosen day starts. */
  public static final LocalTime OUVERTURE = LocalTime.of(9, 0);

  private final JdbcClient jdbc;
  private final HorlogeMoteur moteur;
  private final Clock systeme = Clock.systemUTC();

  HorlogePersistee(JdbcClient jdbc, HorlogeMoteur moteur) {
    this.jdbc = jdbc;
    this.moteur = moteur;
  }

  /** The hour at which that day starts in the portal. */
  public static Instant ouverture(LocalDate jour) {
    return jour.atTime(OUVERTURE).atZone(HorlogeMetier.PARIS).toInstant();
  }

  /** The instant that it is in the portal by the shift kept; empty before the first start. */
  Optional<Instant> maintenant() {
    return decalage().map(systeme.instant()::plus);
  }

  /** Puts both clocks back on the shift kept. */
  void remettre() {
    decalage().ifPresent(moteur::avancer);
  }

  /** Keeps the new shift, then moves both clocks. */
  public void deplacer(Instant maintenant) {
    Instant reel = systeme.instant();
    Duration decalage = Duration.between(reel, maintenant);
    jdbc.sql("replace into horloge (id, decalage_ms, deplacee_le) values (1, :decalage, :le)")
        .param("decalage", decalage.toMillis())
        .param("le", java.sql.Timestamp.from(reel))
        .update();
    moteur.avancer(Duration.ofMillis(decalage.toMillis()));
  }

  private Optional<Duration> decalage() {
    return jdbc.sql("select decalage_ms from horloge where id = 1")
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis);
  }
}
