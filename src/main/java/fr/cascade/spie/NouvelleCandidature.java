package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.List;

/** Opens the draft of an application of one or several territories. */
public record NouvelleCandidature(
    AppelId appel, OrganisationId porteur, List<TerritoireCode> territoires) {

  public NouvelleCandidature {
    territoires = List.copyOf(territoires);
  }
}
