package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param verrouilleJusqua end of a lock-out that still holds
 * @param habilitations roles of the day, in the order of {@link Role}
 */
public record CompteAdministre(
    UtilisateurId id,
    String login,
    String libelle,
    boolean actif,
    @Nullable Instant verrouilleJusqua,
    List<Habilitation> habilitations) {

  public CompteAdministre {
    habilitations = List.copyOf(habilitations);
  }
}
