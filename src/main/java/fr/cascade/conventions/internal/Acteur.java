package fr.cascade.conventions.internal;

import fr.cascade.habilitations.Utilisateur;
import fr.cascade.socle.UtilisateurId;
import java.time.Instant;

/** Who acts on an agreement, and when (business time). */
public record Acteur(UtilisateurId id, String libelle, Instant le) {

  public static Acteur de(Utilisateur utilisateur, Instant le) {
    return new Acteur(utilisateur.id(), utilisateur.designation(), le);
  }

  /** The portal itself: loading and timers. */
  public static Acteur portail(Instant le) {
    return new Acteur(new UtilisateurId(0), "Portail", le);
  }
}
