package fr.cascade.avenants.internal;

import fr.cascade.habilitations.Utilisateur;
import fr.cascade.socle.UtilisateurId;
import java.time.Instant;

/** Who acts on an avenant, and when (business time). */
public record Acteur(UtilisateurId id, String libelle, Instant le) {

  public static Acteur de(Utilisateur utilisateur, Instant le) {
    return new Acteur(utilisateur.id(), utilisateur.designation(), le);
  }
}
