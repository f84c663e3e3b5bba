package fr.cascade.comites.internal;

import fr.cascade.socle.HorlogeMetier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The meetings of one person: where that person sits, from six months ago on. */
@Component
public class FluxCalendrier {

  private static final int MOIS = 6;

  private final SeanceRepository seances;
  private final HorlogeMetier horloge;
  private final String adresse;

  FluxCalendrier(
      SeanceRepository seances,
      HorlogeMetier horloge,
      @Value("${cascade.adresse}") String adresse) {
    this.seances = seances;
    this.horloge = horloge;
    this.adresse = adresse.endsWith("/") ? adresse : adresse + "/";
  }

  public String de(long utilisateur) {
    return CalendrierIcs.flux(
        seances.dUnePersonne(utilisateur, horloge.aujourdhui().minusMonths(MOIS)),
        adresse,
        horloge.instant());
  }
}
