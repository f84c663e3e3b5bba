package fr.cascade.conventions.internal;

import fr.cascade.conventions.Niveau;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.RegleMetierException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Kinds of organisation that a text wants among the signatories of those below it. */
@Component
public class ExigencesDeParties {

  private final PartieObligatoireRepository exigences;

  ExigencesDeParties(PartieObligatoireRepository exigences) {
    this.exigences = exigences;
  }

  /** Sets them for a level below that of the draft (RG-198). */
  public void definir(Convention convention, Niveau niveau, Set<TypeOrganisation> types) {
    Redaction.exigerBrouillon(convention);
    if (!convention.niveau().auDessusDe(niveau)) {
      throw new RegleMetierException(
          "RG-198", "Un texte n'oblige que ceux des niveaux inférieurs au sien.", "niveau");
    }
    var gardes = EnumSet.noneOf(TypeOrganisation.class);
    for (PartieObligatoire exigence : de(convention)) {
      if (exigence.niveau() == niveau && !types.contains(exigence.type())) {
        exigences.delete(exigence);
      } else if (exigence.niveau() == niveau) {
        gardes.add(exigence.type());
      }
    }
    types.stream()
        .filter(t -> !gardes.contains(t))
        .forEach(t -> exigences.save(new PartieObligatoire(convention, niveau, t)));
  }

  /** By level, for those who read. */
  Map<Niveau, Set<TypeOrganisation>> parNiveau(Convention convention) {
    Map<Niveau, Set<TypeOrganisation>> parNiveau = new EnumMap<>(Niveau.class);
    de(convention)
        .forEach(
            e ->
                parNiveau
                    .computeIfAbsent(e.niveau(), n -> EnumSet.noneOf(TypeOrganisation.class))
                    .add(e.type()));
    return parNiveau;
  }

  private List<PartieObligatoire> de(Convention convention) {
    return exigences.desConventions(List.of(convention.id().valeur()));
  }
}
