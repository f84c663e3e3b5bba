package fr.cascade.demonstration.internal;

import fr.cascade.moteur.EcheanceConsultation;
import fr.cascade.moteur.HorlogeMoteur;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Prepares walks of the clock, with the job executor stopped from start to end. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
public class Chemins {

  private final Scenes scenes;
  private final HorlogePersistee horloge;
  private final HorlogeMetier metier;
  private final HorlogeMoteur moteur;
  private final EcheanceConsultation echeances;
  private final TitresEcheances titres;

  Chemins(
      Scenes scenes,
      HorlogePersistee horloge,
      HorlogeMetier metier,
      HorlogeMoteur moteur,
      EcheanceConsultation echeances,
      TitresEcheances titres) {
    this.scenes = scenes;
    this.horloge = horloge;
    this.metier = metier;
    this.moteur = moteur;
    this.echeances = echeances;
    this.titres = titres;
  }

  /** A walk from now to the start of that day; the executor is stopped. */
  public Chemin vers(LocalDate jour) {
    moteur.suspendre();
    return new Chemin(
        scenes, horloge, metier, moteur, echeances, titres, HorlogePersistee.ouverture(jour));
  }

  /** The walk is over: the job executor runs again. */
  public void finir() {
    moteur.reprendre();
  }
}
