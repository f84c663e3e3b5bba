package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account, and the roles held on the day of the business clock.
 *
 * @param libelle the function, such as « chargé de mission DIRECCTE Centre »
 * @param propres the roles of one's own
 * @param suppleances in whose place one acts today, with the roles that it lends
 * @param auTitreDe in whose place the right just granted is held; null for one's own
 */
public record Utilisateur(
    UtilisateurId id,
    String login,
    String libelle,
    Set<Habilitation> propres,
    List<AuTitreDe> suppleances,
    @Nullable AuTitreDe auTitreDe) {

  public Utilisateur {
    propres = Set.copyOf(propres);
    suppleances = List.copyOf(suppleances);
  }

  /** One's own roles and those lent today. */
  public Set<Habilitation> habilitations() {
    return Stream.concat(
            propres.stream(), suppleances.stream().flatMap(s -> s.habilitations().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same person, acting on this title. */
  Utilisateur auTitreDe(AuTitreDe titre) {
    return new Utilisateur(id, login, libelle, propres, suppleances, titre);
  }

  /** What the history says: the function, and in whose place one acts. */
  public String designation() {
    return auTitreDe == null ? libelle : libelle + ", pour " + auTitreDe.libelle();
  }

  /** Whether one of the roles is this one, wherever it holds. */
  public boolean aLeRole(Role role) {
    return habilitations().stream().anyMatch(habilitation -> habilitation.role() == role);
  }
}
