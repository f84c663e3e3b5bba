package fr.cascade.partenaires;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation under its name of the day asked for.
 *
 * @param sigle its short name on that day, where it has one
 */
public record Organisation(
    OrganisationId id,
    TypeOrganisation type,
    String nom,
    @Nullable String sigle,
    @Nullable Siret siret,
    TerritoireCode territoire) {

  /** The short name, or the name where there is none. */
  public String nomCourt() {
    return sigle == null ? nom : sigle;
  }
}
