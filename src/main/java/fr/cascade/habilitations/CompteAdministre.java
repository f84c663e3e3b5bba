package fr.cascade.habilitations;

import fr.cascade.socle.Courriel;
import fr.cascade.socle.UtilisateurId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param invite closed until its holder has chosen a password
 * @param verrouilleJusqua end of a lock-out that still holds
 * @param habilitations roles of the day, in the order of {@link Role}
 */
public record CompteAdministre(
    UtilisateurId id,
    String login,
    String libelle,
    @Nullable Courriel courriel,
    boolean actif,
    boolean invite,
    @Nullable Instant verrouilleJusqua,
    List<Habilitation> habilitations) {

  public CompteAdministre {
    habilitations = List.copyOf(habilitations);
  }
}
