package fr.cascade.demonstration.internal;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.moteur.EcheanceConsultation.Echeance;
import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Titles of what timers wait for, one query per kind of object. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
public class TitresEcheances {

  private final List<IntitulesParCle> intitules;
  private final UtilisateurConnecte connecte;

  TitresEcheances(List<IntitulesParCle> intitules, UtilisateurConnecte connecte) {
    this.intitules = intitules;
    this.connecte = connecte;
  }

  /** Titles by business key. */
  public Map<String, String> nommer(Collection<Echeance> echeances) {
    Map<String, List<String>> parPrefixe =
        echeances.stream()
            .map(Echeance::cle)
            .distinct()
            .collect(Collectors.groupingBy(Cles::prefixe));
    Map<String, String> titres = new HashMap<>();
    for (IntitulesParCle source : intitules) {
      List<String> cles = parPrefixe.getOrDefault(source.prefixe(), List.of());
      if (!cles.isEmpty()) {
        connecte
            .enTantQueSysteme(() -> source.intitules(cles))
            .forEach((cle, intitule) -> titres.put(cle, intitule.titre()));
      }
    }
    return titres;
  }
}
