package fr.cascade.comites;

import org.jspecify.annotations.Nullable;

/**
 * A voting member as the quorum sees it at one instant.
 *
 * @param nom for the sentence that says why a proxy does not count
 * @param present in the room or remote, in person or by the substitute
 * @param mandataire the member who holds the proxy
 */
public record Votant(
    long id, String nom, String college, int poids, boolean present, @Nullable Long mandataire) {}
