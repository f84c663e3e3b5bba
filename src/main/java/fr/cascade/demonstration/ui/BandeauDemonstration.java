package fr.cascade.demonstration.ui;

import com.vaadin.flow.component.Component;
import fr.cascade.demonstration.ComptesDemonstration;
import fr.cascade.habilitations.ChangementDeCompte;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.portail.ElementBandeau;
import fr.cascade.socle.HorlogeMetier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Contributes the thin banner of the demonstration to every page. */
@org.springframework.stereotype.Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class BandeauDemonstration implements ElementBandeau {

  private final HorlogeMetier horloge;
  private final ComptesDemonstration comptes;
  private final ChangementDeCompte changement;
  private final UtilisateurConnecte connecte;

  BandeauDemonstration(
      HorlogeMetier horloge,
      ComptesDemonstration comptes,
      ChangementDeCompte changement,
      UtilisateurConnecte connecte) {
    this.horloge = horloge;
    this.comptes = comptes;
    this.changement = changement;
    this.connecte = connecte;
  }

  @Override
  public Component creer() {
    var courant = connecte.courantOuVide();
    return new Bandeau(
        horloge,
        comptes.tous(),
        courant.map(u -> u.login()).orElse(null),
        courant.filter(u -> u.aLeRole(Role.ADMINISTRATEUR)).isPresent(),
        changement);
  }
}
