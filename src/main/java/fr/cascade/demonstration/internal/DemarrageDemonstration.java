package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.Deroule.Etape;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(DemarrageDemonstration.class);
  private static final LocalDate PREMIER_JOUR = LocalDate.of(2010, 5, 3);

  private final HorlogePersistee horloge;
  private final Scenes scenes;
  private final Chemins chemins;
  private final Optional<LocalDate> dateVoulue;

  DemarrageDemonstration(
      HorlogePersistee horloge,
      Scenes scenes,
      Chemins chemins,
      @Value("${cascade.demonstration.date:}") String dateVoulue) {
    this.horloge = horloge;
    this.scenes = scenes;
    this.chemins = chemins;
    this.dateVoulue = lire(dateVoulue);
  }

  @Override
  public void afterSingletonsInstantiated() {
    var present = horloge.maintenant().map(i -> LocalDate.ofInstant(i, HorlogeMetier.PARIS));
    LocalDate depart = present.orElse(premierJour());
    if (dateVoulue.filter(depart::isAfter).isPresent()) {
      throw DateImpossibleException.revolue(dateVoulue.get(), depart);
    }
    if (present.isEmpty()) {
      horloge.deplacer(HorlogePersistee.ouverture(depart));
    } else {
      horloge.remettre();
    }
    scenes.jouerEchues();
    dateVoulue.filter(depart::isBefore).ifPresent(this::venir);
  }

  private LocalDate premierJour() {
    return dateVoulue.filter(PREMIER_JOUR::isAfter).orElse(PREMIER_JOUR);
  }

  /**
   * Comes to that day as the clock would: each scene and each timer on its own date. A scene that
   * failed on the way stops the start.
   */
  private void venir(LocalDate jour) {
    chemins.vers(jour).parcourir(DemarrageDemonstration::direLesEchecs);
    scenes.jouerEchues();
  }

  private static void direLesEchecs(List<Etape> etapes) {
    etapes.stream()
        .filter(Etape::echec)
        .forEach(e -> LOG.warn("Démonstration, {} : {}", e.le(), e.quoi()));
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
