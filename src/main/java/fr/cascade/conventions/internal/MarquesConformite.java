package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.socle.ConventionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Conformity of the drafts of a list, by the one rule and in a few statements for all of them; of
 * the other texts, whether a derogation was granted.
 */
@Component
class MarquesConformite {

  private final ConventionRepository conventions;
  private final DerogationRepository derogations;
  private final ConformiteConstatee conformite;

  MarquesConformite(
      ConventionRepository conventions,
      DerogationRepository derogations,
      ConformiteConstatee conformite) {
    this.conventions = conventions;
    this.derogations = derogations;
    this.conformite = conformite;
  }

  /** The mark of each draft under obligations and of each derogated text; others are absent. */
  Map<ConventionId, Resultat> de(List<ConventionResume> page) {
    Map<ConventionId, Resultat> marques = new HashMap<>();
    List<Long> ids = page.stream().map(c -> c.id().valeur()).toList();
    if (!ids.isEmpty()) {
      derogations
          .desConventions(ids, DerogationStatut.ACCORDEE)
          .forEach(d -> marques.put(d.beneficiaire(), Resultat.DEROGEE));
    }
    List<Long> brouillons =
        page.stream()
            .filter(c -> c.etat() == ConventionEtat.BROUILLON)
            .map(c -> c.id().valeur())
            .toList();
    if (!brouillons.isEmpty()) {
      marquer(brouillons, marques);
    }
    return marques;
  }

  private void marquer(List<Long> brouillons, Map<ConventionId, Resultat> marques) {
    List<Long> tous = conventions.avecAscendance(brouillons);
    conventions.avecChiffres(tous);
    conventions.avecArticles(tous);
    var constats = conformite.de(conventions.avecParties(brouillons));
    constats.forEach(
        (id, trouves) -> {
          marques.remove(id);
          Conformite.bilan(trouves).ifPresent(resultat -> marques.put(id, resultat));
        });
  }
}
