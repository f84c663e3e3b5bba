package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the draft of a parent on a territory.
 *
 * @param missionLocale and {@code site} the local pair; both or neither
 * @param modele another agreement whose words start the articles that may differ; null for the
 *     parent's own
 */
public record DemandeDeclinaison(
    ConventionId parent,
    Niveau niveau,
    TerritoireCode territoire,
    @Nullable OrganisationId missionLocale,
    @Nullable OrganisationId site,
    @Nullable ConventionId modele) {

  /** From the parent's own words. */
  public DemandeDeclinaison(
      ConventionId parent,
      Niveau niveau,
      TerritoireCode territoire,
      @Nullable OrganisationId missionLocale,
      @Nullable OrganisationId site) {
    this(parent, niveau, territoire, missionLocale, site, null);
  }
}
