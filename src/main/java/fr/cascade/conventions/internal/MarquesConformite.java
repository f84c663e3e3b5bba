package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.socle.ConventionId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Conformity of the drafts of a list, by the one rule and in two statements for all of them. */
@Component
class MarquesConformite {

  private static final Set<ConventionEtat> EN_REDACTION =
      EnumSet.of(ConventionEtat.BROUILLON, ConventionEtat.EN_CONSULTATION);

  private final ConventionRepository conventions;

  MarquesConformite(ConventionRepository conventions) {
    this.conventions = conventions;
  }

  /** The mark of each draft that has a parent with obligations; the others are absent. */
  Map<ConventionId, Resultat> de(List<ConventionResume> page) {
    List<Long> brouillons =
        page.stream()
            .filter(c -> EN_REDACTION.contains(c.etat()))
            .map(c -> c.id().valeur())
            .toList();
    Map<ConventionId, Resultat> marques = new HashMap<>();
    if (brouillons.isEmpty()) {
      return marques;
    }
    conventions.avecParentsEtChiffres(brouillons);
    conventions.avecParentsEtArticles(brouillons).stream()
        .filter(c -> brouillons.contains(c.id().valeur()))
        .forEach(
            c ->
                Conformite.bilan(Conformite.constater(c))
                    .ifPresent(resultat -> marques.put(c.id(), resultat)));
    return marques;
  }
}
