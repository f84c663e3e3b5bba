package fr.cascade.journal.internal;

import fr.cascade.habilitations.UtilisateurConnecte;
import org.springframework.stereotype.Component;

/** The person behind the current act, or the portal. */
@Component
public class AuteurCourant {

  private final UtilisateurConnecte connecte;

  AuteurCourant(UtilisateurConnecte connecte) {
    this.connecte = connecte;
  }

  public Auteur auteur() {
    return connecte
        .courantOuVide()
        .map(personne -> new Auteur(personne.id().valeur(), personne.designation()))
        .orElse(Auteur.PORTAIL);
  }
}
