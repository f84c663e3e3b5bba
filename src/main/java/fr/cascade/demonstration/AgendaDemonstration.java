package fr.cascade.demonstration;

import fr.cascade.demonstration.internal.Scenes;
import fr.cascade.demonstration.internal.TitresEcheances;
import fr.cascade.moteur.EcheanceConsultation;
import fr.cascade.moteur.EcheanceConsultation.Echeance;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;

/** The days worth visiting: what history brings, scenes to come and the next timers. */
@Service
@ConditionalOnBooleanProperty("cascade.demonstration")
public class AgendaDemonstration {

  private static final int ECHEANCES = 12;

  private static final List<DateAVisiter> REPERES =
      List.of(
          new DateAVisiter(
              LocalDate.of(2010, 6, 24), "Jour de signature de la convention régionale Centre"),
          new DateAVisiter(
              LocalDate.of(2015, 1, 17), "La région Centre devient Centre-Val de Loire"),
          new DateAVisiter(
              LocalDate.of(2021, 4, 1), "Les DREETS et les DDETS succèdent aux DIRECCTE"),
          new DateAVisiter(LocalDate.of(2024, 1, 1), "Pôle emploi devient France Travail"));

  private final Scenes scenes;
  private final EcheanceConsultation echeances;
  private final TitresEcheances titres;
  private final HorlogeMetier horloge;

  AgendaDemonstration(
      Scenes scenes,
      EcheanceConsultation echeances,
      TitresEcheances titres,
      HorlogeMetier horloge) {
    this.scenes = scenes;
    this.echeances = echeances;
    this.titres = titres;
    this.horloge = horloge;
  }

  /** From tomorrow on, in date order. */
  public List<DateAVisiter> datesAVisiter() {
    LocalDate jour = horloge.aujourdhui();
    var histoire =
        Stream.concat(
            REPERES.stream(),
            scenes.aVenir().stream().map(s -> new DateAVisiter(s.date(), s.titre())));
    return Stream.concat(histoire, prochainesEcheances())
        .filter(date -> date.date().isAfter(jour))
        .distinct()
        .sorted(Comparator.comparing(DateAVisiter::date))
        .toList();
  }

  private Stream<DateAVisiter> prochainesEcheances() {
    List<Echeance> prochaines = echeances.apres(horloge.instant(), ECHEANCES);
    Map<String, String> nommees = titres.nommer(prochaines);
    return prochaines.stream()
        .map(
            e ->
                new DateAVisiter(
                    LocalDate.ofInstant(e.le(), HorlogeMetier.PARIS),
                    e.libelle() + " : " + nommees.getOrDefault(e.cle(), e.cle())));
  }
}
