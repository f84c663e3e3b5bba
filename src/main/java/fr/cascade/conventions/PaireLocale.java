package fr.cascade.conventions;

import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Mission locale for which the reader may decline a text, and the site that it goes with.
 *
 * @param sites those of its département; {@code propose} the one of its own commune, where there is
 * @param existante the agreement of this parent that it has already
 * @param anciennes its former agreements of the same subject, by site
 */
public record PaireLocale(
    Organisation missionLocale,
    String territoireNom,
    List<Organisation> sites,
    @Nullable OrganisationId propose,
    @Nullable Existante existante,
    Map<OrganisationId, Ancienne> anciennes) {

  /**
   * The agreement that the Mission locale has; {@code id} is null for those who may not read it.
   */
  public record Existante(
      @Nullable ConventionId id, String reference, ConventionEtat etat, String site) {}

  /** A former agreement of the same pair. */
  public record Ancienne(ConventionId id, String reference) {}

  public Optional<Organisation> siteReferent() {
    return sites.stream().filter(s -> s.id().equals(propose)).findFirst();
  }

  public boolean aDecliner() {
    return existante == null;
  }
}
