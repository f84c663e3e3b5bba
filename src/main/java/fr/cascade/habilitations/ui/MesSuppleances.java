package fr.cascade.habilitations.ui;

import fr.cascade.habilitations.CarteMonCompte;
import fr.cascade.habilitations.SuppleanceService;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import org.springframework.stereotype.Component;

/** On the reader's own account: who replaces them while they are away. */
@Component
class MesSuppleances implements CarteMonCompte {

  private final SuppleanceService service;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  MesSuppleances(SuppleanceService service, UtilisateurConnecte connecte, HorlogeMetier horloge) {
    this.service = service;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  @Override
  public String titre() {
    return "Absences et suppléances";
  }

  @Override
  public com.vaadin.flow.component.Component contenu() {
    return new Suppleances(connecte.courant().id(), service, horloge);
  }
}
