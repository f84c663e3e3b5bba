package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the drafts of several local pairs at once.
 *
 * @param voisine the agreement to start from, for {@link Depart#VOISINE} only
 */
public record DemandeGroupee(
    ConventionId parent, List<Paire> paires, Depart depart, @Nullable ConventionId voisine) {

  public DemandeGroupee {
    paires = List.copyOf(paires);
  }

  /**
   * A Mission locale and its site.
   *
   * @param parts what this text takes of the figures that its parent shares out; may be left empty
   */
  public record Paire(
      OrganisationId missionLocale, OrganisationId site, Map<TypeChiffre, BigDecimal> parts) {

    public Paire {
      parts = Map.copyOf(parts);
    }

    public Paire(OrganisationId missionLocale, OrganisationId site) {
      this(missionLocale, site, Map.of());
    }
  }

  /** Whose words start the articles that may differ from the parent's. */
  public enum Depart {
    /** The parent's, for every pair. */
    PARENT,
    /** Those of the pair's own former agreement, where it has one. */
    ANCIENNE,
    /** Those of one agreement that declines the same parent. */
    VOISINE
  }
}
