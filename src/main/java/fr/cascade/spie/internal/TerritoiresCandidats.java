package fr.cascade.spie.internal;

import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Territories that may apply: départements and intercommunalities of the day (RG-412). */
@Component
public class TerritoiresCandidats {

  private static final int MAXIMUM = 20;

  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  TerritoiresCandidats(TerritoireConsultation territoires, HorlogeMetier horloge) {
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** The name of a territory, or of those of a composite one. */
  public String nommer(List<TerritoireCode> codes) {
    if (codes.size() > MAXIMUM) {
      throw new RegleMetierException(
          "RG-412", "Un territoire composé réunit vingt territoires au plus.", "territoires");
    }
    List<String> noms = new ArrayList<>();
    for (TerritoireCode code : codes) {
      noms.add(
          territoires
              .parCode(code, horloge.aujourdhui())
              .filter(
                  t -> t.type() == TypeTerritoire.DEPARTEMENT || t.type() == TypeTerritoire.EPCI)
              .orElseThrow(
                  () ->
                      new RegleMetierException(
                          "RG-412",
                          "Une candidature porte sur des départements ou des intercommunalités.",
                          "territoires"))
              .nom());
    }
    String nom = String.join(", ", noms);
    return nom.length() <= 200 ? nom : nom.substring(0, 199) + "…";
  }
}
