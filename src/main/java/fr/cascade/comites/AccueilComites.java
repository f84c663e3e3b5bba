package fr.cascade.comites;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What committees put on the reader's home page.
 *
 * @param alertes those whose cadence is pressing or lost, the worst first
 * @param enRetard decisions whose day has passed, the oldest first
 */
public record AccueilComites(
    List<Prochaine> prochaines, List<ComiteResume> alertes, List<Retard> enRetard) {

  /** A meeting to come. */
  public record Prochaine(SeanceId id, String comite, Instant debutLe, SeanceStatut statut) {}

  /** A decision that is late. */
  public record Retard(ComiteId comite, String nom, String texte, LocalDate echeance) {}

  public AccueilComites {
    prochaines = List.copyOf(prochaines);
    alertes = List.copyOf(alertes);
    enRetard = List.copyOf(enRetard);
  }

  public boolean vide() {
    return prochaines.isEmpty() && alertes.isEmpty() && enRetard.isEmpty();
  }
}
