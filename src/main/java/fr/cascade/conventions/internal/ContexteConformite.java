package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft is compared with besides the texts above it.
 *
 * @param types kinds of the organisations that are party to it
 * @param exigences kinds that the texts above want among the signatories
 * @param derogations granted, to it and to the texts above it
 * @param repartitions what its brothers have taken of the parent's figures
 */
record ContexteConformite(
    Map<OrganisationId, TypeOrganisation> types,
    List<PartieObligatoire> exigences,
    List<Derogation> derogations,
    Map<TypeChiffre, Repartition> repartitions) {

  /** Nothing but the texts themselves. */
  static final ContexteConformite NU =
      new ContexteConformite(Map.of(), List.of(), List.of(), Map.of());

  /**
   * Shares already taken of a figure (RG-192).
   *
   * @param autres sum of the shares of the brothers, in the figure's unit
   * @param tousLa whether every text that the parent expects exists
   */
  record Repartition(BigDecimal autres, boolean tousLa) {

    static final Repartition AUCUNE = new Repartition(BigDecimal.ZERO, false);
  }

  Repartition repartition(TypeChiffre type) {
    return repartitions.getOrDefault(type, Repartition.AUCUNE);
  }

  /** The derogation granted to a text from an obligation. */
  Optional<Derogation> derogation(
      Convention beneficiaire, ConventionId source, Objet objet, String cle) {
    return derogations.stream()
        .filter(d -> d.beneficiaire().equals(beneficiaire.id()))
        .filter(d -> d.porteSur(source, objet, cle))
        .findFirst();
  }

  /** Whether a text in between was granted a derogation, which then holds below it. */
  boolean leve(List<Convention> entre, Convention source, Objet objet, String cle) {
    return entre.stream().anyMatch(c -> derogation(c, source.id(), objet, cle).isPresent());
  }
}
