package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.internal.ContexteConformite.Repartition;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what conformity needs besides the texts, for one or many in the same few statements. */
@Component
public class ConformiteConstatee {

  private final DerogationRepository derogations;
  private final PartieObligatoireRepository exigences;
  private final Repartitions repartitions;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  ConformiteConstatee(
      DerogationRepository derogations,
      PartieObligatoireRepository exigences,
      Repartitions repartitions,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.derogations = derogations;
    this.exigences = exigences;
    this.repartitions = repartitions;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /** The findings of one text. */
  public List<Constat> de(Convention convention) {
    return de(List.of(convention)).getOrDefault(convention.id(), List.of());
  }

  /** Findings that keep the draft from going on (RG-131). */
  public List<Constat> blocages(Convention convention) {
    return de(convention).stream().filter(Constat::bloquant).toList();
  }

  /** The findings of each; a text without parent has none, nor one known by its PDF alone. */
  Map<ConventionId, List<Constat>> de(Collection<Convention> conventions) {
    List<Convention> declinees =
        conventions.stream().filter(c -> c.parent().isPresent() && !c.horsPortail()).toList();
    Map<ConventionId, List<Constat>> constats = new HashMap<>();
    if (declinees.isEmpty()) {
      return constats;
    }
    Set<Long> ids = new HashSet<>();
    declinees.forEach(c -> ids.add(c.id().valeur()));
    declinees.forEach(c -> Ascendance.de(c).forEach(a -> ids.add(a.id().valeur())));
    var accordees = derogations.desConventions(ids, DerogationStatut.ACCORDEE);
    var voulues = exigences.desConventions(ids);
    var types = voulues.isEmpty() ? Map.<OrganisationId, TypeOrganisation>of() : types(declinees);
    var parts = repartitions.de(declinees);
    for (Convention convention : declinees) {
      constats.put(
          convention.id(),
          Conformite.constater(
              convention,
              new ContexteConformite(
                  types,
                  voulues,
                  accordees,
                  parts.getOrDefault(convention.id(), Map.<TypeChiffre, Repartition>of()))));
    }
    return constats;
  }

  private Map<OrganisationId, TypeOrganisation> types(List<Convention> conventions) {
    Set<OrganisationId> ids =
        conventions.stream()
            .flatMap(c -> c.parties().stream())
            .map(Partie::organisation)
            .collect(Collectors.toSet());
    return organisations.parIds(ids, horloge.aujourdhui()).values().stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::type));
  }
}
