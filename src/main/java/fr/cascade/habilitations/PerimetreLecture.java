package fr.cascade.habilitations;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Set;

/**
 * What a query may show: everything when national, else what stands in one of the territories (to
 * join with {@code territoire_inclusion} at the day's date) or touches one of the organisations.
 *
 * @param territoires roots, their contents not unfolded
 */
public record PerimetreLecture(
    boolean national, Set<TerritoireCode> territoires, Set<OrganisationId> organisations) {

  public PerimetreLecture {
    territoires = Set.copyOf(territoires);
    organisations = Set.copyOf(organisations);
  }
}
