package fr.cascade.conventions.internal;

import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of requests for derogations in the inbox: those of the texts that ask. */
@Component
class IntitulesDesDerogations implements IntitulesParCle {

  private final DerogationRepository derogations;
  private final IntitulesDesConventions conventions;

  IntitulesDesDerogations(DerogationRepository derogations, IntitulesDesConventions conventions) {
    this.derogations = derogations;
    this.conventions = conventions;
  }

  @Override
  public String prefixe() {
    return Cles.DEROGATION;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    List<Derogation> lues = derogations.avecTextes(cles.stream().map(Cles::numero).toList());
    Map<String, Intitule> textes =
        conventions.intitules(
            lues.stream().map(Derogation::beneficiaire).map(Cles::de).distinct().toList());
    Map<String, Intitule> intitules = new HashMap<>();
    for (Derogation derogation : lues) {
      Intitule texte = textes.get(Cles.de(derogation.beneficiaire()));
      if (texte != null) {
        intitules.put(
            Cles.de(derogation.id()),
            new Intitule(texte.titre(), texte.territoire(), derogation.id().valeur()));
      }
    }
    return intitules;
  }
}
