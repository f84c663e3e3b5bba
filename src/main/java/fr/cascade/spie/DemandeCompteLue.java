package fr.cascade.spie;

import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for an account, as the region reads it.
 *
 * @param connue the organisation that bears this SIRET
 * @param organisationNom as it was typed
 */
public record DemandeCompteLue(
    long id,
    AppelId appel,
    String appelTitre,
    Siret siret,
    @Nullable Organisation connue,
    String organisationNom,
    String fonction,
    Courriel courriel,
    TerritoireCode territoire,
    String territoireNom,
    Instant recueLe,
    DemandeCompteStatut statut,
    @Nullable String motif,
    @Nullable Instant decideeLe,
    @Nullable String decideePar) {

  /** The name that the portal knows, or the one that was typed. */
  public String nom() {
    return connue == null ? organisationNom : connue.nom();
  }
}
