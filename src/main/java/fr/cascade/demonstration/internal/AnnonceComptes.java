package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.ComptesDemonstration.Compte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal the date it is in the portal and whom to connect as. */
@Component
@ConditionalOnBooleanProperty({"cascade.demonstration", "cascade.annonce"})
class AnnonceComptes {

  private final HorlogeMetier horloge;

  AnnonceComptes(HorlogeMetier horloge) {
    this.horloge = horloge;
  }

  @EventListener
  @Order(1)
  void annoncer(ApplicationReadyEvent pret) {
    System.out.printf(
        "  date      %s%n  comptes   mot de passe « %s »%n",
        Formats.jourEtDate(horloge.aujourdhui()), ScenePartenaires.MOT_DE_PASSE);
    for (Compte compte : ComptesDecrits.tous()) {
      System.out.printf("            %-22s  %s%n", compte.login(), compte.libelle());
    }
    System.out.println();
  }
}
