package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import java.util.List;
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

  /** A Mission locale and its site. */
  public record Paire(OrganisationId missionLocale, OrganisationId site) {}

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
