package fr.cascade.demonstration.internal;

import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Puts the portal on its date and plays what has happened by then, once all beans exist and before
 * the web server, the schedulers and the job executor start.
 */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class DemarrageDemonstration implements SmartInitializingSingleton {

  private static final LocalDate PREMIER_JOUR = LocalDate.of(2010, 5, 3);

  private final HorlogePersistee horloge;
  private final Scenes scenes;
  private final Optional<LocalDate> dateVoulue;

  DemarrageDemonstration(
      HorlogePersistee horloge,
      Scenes scenes,
      @Value("${cascade.demonstration.date:}") String dateVoulue) {
    this.horloge = horloge;
    this.scenes = scenes;
    this.dateVoulue = lire(dateVoulue);
  }

  @Override
  public void afterSingletonsInstantiated() {
    var present = horloge.maintenant().map(i -> LocalDate.ofInstant(i, HorlogeMetier.PARIS));
    if (present.isEmpty()) {
      horloge.deplacer(HorlogePersistee.ouverture(dateVoulue.orElse(PREMIER_JOUR)));
    } else {
      reprendre(present.get());
    }
    scenes.jouerEchues();
  }

  private void reprendre(LocalDate present) {
    if (dateVoulue.filter(present::isAfter).isPresent()) {
      throw DateImpossibleException.revolue(dateVoulue.get(), present);
    }
    if (dateVoulue.filter(present::isBefore).isPresent()) {
      horloge.deplacer(HorlogePersistee.ouverture(dateVoulue.get()));
    } else {
      horloge.remettre();
    }
  }

  private static Optional<LocalDate> lire(String date) {
    try {
      return StringUtils.hasText(date)
          ? Optional.of(LocalDate.parse(date.strip()))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      throw DateImpossibleException.illisible(date, e);
    }
  }
}
