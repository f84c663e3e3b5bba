package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do today in the place of another.
 *
 * @param libelle function of the one replaced
 * @param delegation act that delegates the signature; null when signing is not lent (RG-043)
 * @param habilitations the roles lent: those of the one replaced, less what cannot be
 */
public record AuTitreDe(
    UtilisateurId titulaire,
    String libelle,
    @Nullable String delegation,
    Set<Habilitation> habilitations) {

  public AuTitreDe {
    habilitations = Set.copyOf(habilitations);
  }
}
