package fr.cascade.habilitations;

import fr.cascade.socle.Courriel;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to open.
 *
 * @param libelle the function, such as « chargé de mission DIRECCTE Centre »
 * @param aChanger whether the password must be changed at the first connection
 * @param depuis first day of the roles
 */
public record CreationUtilisateur(
    String login,
    String libelle,
    @Nullable Courriel courriel,
    String motDePasse,
    boolean aChanger,
    Set<Habilitation> habilitations,
    LocalDate depuis) {

  public CreationUtilisateur {
    habilitations = Set.copyOf(habilitations);
  }

  @Override
  public String toString() {
    return "CreationUtilisateur[" + login + "]";
  }
}
