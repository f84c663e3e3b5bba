package fr.cascade.conventions.internal;

import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of rounds of consultation in the inbox: the draft's, within the reader's perimeter. */
@Component
class IntitulesDesConsultations implements IntitulesParCle {

  private final TourAvisRepository tours;
  private final IntitulesDesConventions conventions;

  IntitulesDesConsultations(TourAvisRepository tours, IntitulesDesConventions conventions) {
    this.tours = tours;
    this.conventions = conventions;
  }

  @Override
  public String prefixe() {
    return Cles.CONSULTATION;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    List<TourAvis> lus = tours.findByIdIn(cles.stream().map(Cles::numero).toList());
    if (lus.isEmpty()) {
      return Map.of();
    }
    Map<String, Intitule> deConventions =
        conventions.intitules(lus.stream().map(t -> Cles.de(t.convention().id())).toList());
    Map<String, Intitule> intitules = new HashMap<>();
    for (TourAvis tour : lus) {
      Intitule intitule = deConventions.get(Cles.de(tour.convention().id()));
      if (intitule != null) {
        intitules.put(Cles.de(tour.id()), intitule);
      }
    }
    return intitules;
  }
}
