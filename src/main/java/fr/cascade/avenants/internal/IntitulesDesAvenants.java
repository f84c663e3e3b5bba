package fr.cascade.avenants.internal;

import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of avenants in the inbox: their number, and the agreements that the reader may see. */
@Component
class IntitulesDesAvenants implements IntitulesParCle {

  private final AvenantRepository avenants;
  private final ObjectProvider<IntitulesParCle> intitules;

  IntitulesDesAvenants(AvenantRepository avenants, ObjectProvider<IntitulesParCle> intitules) {
    this.avenants = avenants;
    this.intitules = intitules;
  }

  @Override
  public String prefixe() {
    return Cles.AVENANT;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    List<Avenant> lus = avenants.findByIdIn(cles.stream().map(Cles::numero).toList());
    Map<String, Intitule> textes =
        desConventions(lus.stream().map(a -> Cles.de(a.convention())).distinct().toList());
    Map<String, Intitule> trouves = new HashMap<>();
    for (Avenant avenant : lus) {
      Intitule texte = textes.get(Cles.de(avenant.convention()));
      if (texte != null) {
        trouves.put(
            Cles.de(avenant.id()),
            new Intitule(
                avenant.designation() + " – " + texte.titre(),
                texte.territoire(),
                avenant.id().valeur()));
      }
    }
    return trouves;
  }

  private Map<String, Intitule> desConventions(Collection<String> cles) {
    return intitules.stream()
        .filter(i -> i.prefixe().equals(Cles.CONVENTION))
        .findFirst()
        .map(i -> i.intitules(cles))
        .orElse(Map.of());
  }
}
