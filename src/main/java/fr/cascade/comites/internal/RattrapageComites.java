package fr.cascade.comites.internal;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes, at the start, the committees of texts that came into force before the portal made them.
 */
@Component
class RattrapageComites {

  private final ConventionSupport conventions;
  private final CreationComites creation;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  RattrapageComites(
      ConventionSupport conventions,
      CreationComites creation,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.creation = creation;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  @EventListener(ApplicationReadyEvent.class)
  void rattraper() {
    connecte.enTantQueSysteme(
        () -> conventions.enVigueurSansComite(horloge.aujourdhui()).forEach(creation::creer));
  }
}
