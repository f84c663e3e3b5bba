package fr.cascade.conventions.internal;

import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.EtapeFrise;
import fr.cascade.conventions.EtapeFrise.Avancement;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import java.util.List;
import java.util.stream.Collectors;

/** The rounds of consultation as steps of an agreement's life, the first one first. */
final class EtapesConsultation {

  private EtapesConsultation() {}

  static List<EtapeFrise> de(List<TourLu> tours) {
    return tours.reversed().stream().map(t -> etape(t, tours.size())).toList();
  }

  private static EtapeFrise etape(TourLu tour, int nombre) {
    String titre = nombre == 1 ? "Consultation" : "Consultation n° " + tour.numero();
    var cloture = tour.cloture();
    if (cloture == null) {
      return new EtapeFrise(
          titre,
          Avancement.EN_COURS,
          attendues(tour),
          tour.ouvertLe(),
          "Avis attendus jusqu'au %s ; %s."
              .formatted(Jours.enClair(tour.echeance()), tour.bilan()));
    }
    return new EtapeFrise(
        titre,
        Avancement.FAITE,
        String.valueOf(tour.closPar()),
        tour.closLe(),
        "Close, %s : %s.".formatted(cloture.raison(), tour.bilan()));
  }

  private static String attendues(TourLu tour) {
    return tour.avis().stream()
        .filter(a -> a.sens() == AvisSens.ATTENDU)
        .map(AvisLu::organisationNom)
        .collect(Collectors.joining(", "));
  }
}
