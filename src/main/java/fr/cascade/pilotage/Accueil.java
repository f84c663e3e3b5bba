package fr.cascade.pilotage;

import fr.cascade.conventions.ACouvrir;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.taches.TacheLue;
import java.util.List;
import java.util.Map;

/**
 * What the home page says to its reader.
 *
 * @param taches the most urgent ones
 * @param aDecliner territories that no text covers and that are the reader's to decline
 * @param parEtat how many agreements in each state that the reader may meet
 * @param enVigueur the first texts in force, for a mere reader only
 * @param bientotFinies those that end within 90 days, the soonest first
 */
public record Accueil(
    Profil profil,
    List<TacheLue> taches,
    int nombreDeTaches,
    List<ACouvrir> aDecliner,
    Map<ConventionEtat, Integer> parEtat,
    List<ConventionResume> enVigueur,
    List<ConventionResume> bientotFinies) {

  /** Days ahead that the home page looks at. */
  public static final int HORIZON = 90;

  /** For whom the page is worded. */
  public enum Profil {
    REDACTION,
    SIGNATURE,
    LECTURE
  }

  public Accueil {
    taches = List.copyOf(taches);
    aDecliner = List.copyOf(aDecliner);
    enVigueur = List.copyOf(enVigueur);
    bientotFinies = List.copyOf(bientotFinies);
  }
}
