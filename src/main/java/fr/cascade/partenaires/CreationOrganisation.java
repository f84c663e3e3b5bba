package fr.cascade.partenaires;

import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to open, with its successive names: each lasts until the next one starts.
 *
 * @param structureCode its entry in the registers, for a Mission locale or a site
 */
public record CreationOrganisation(
    TypeOrganisation type,
    TerritoireCode territoire,
    @Nullable Siret siret,
    @Nullable String structureCode,
    List<Appellation> appellations) {

  public CreationOrganisation {
    appellations = List.copyOf(appellations);
  }
}
