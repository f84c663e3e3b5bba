package fr.cascade.habilitations;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Names of the organisations that roles are held on; the module that keeps them answers. */
public interface NomsDOrganisations {

  /** Names of the day; unknown ids are left out. */
  Map<OrganisationId, String> noms(Collection<OrganisationId> ids);

  /** Those that stand today in one of these territories. */
  Set<OrganisationId> dans(Collection<TerritoireCode> territoires);

  /** One page of the organisations whose name holds the text, by name. */
  Map<OrganisationId, String> rechercher(String texte, int depuis, int nombre);
}
