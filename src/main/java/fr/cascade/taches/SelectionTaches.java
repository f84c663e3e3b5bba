package fr.cascade.taches;

import fr.cascade.socle.HorlogeMetier;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The engine's queries of one filter. The database sorts an absent due date first: dated tasks and
 * others are two queries, one shown behind the other. Each is empty when nobody is connected or
 * when the filter leaves it out.
 */
final class SelectionTaches {

  private static final Date ORIGINE = Date.from(Instant.EPOCH);

  private final FiltreTaches filtre;
  private final HorlogeMetier horloge;
  private final Supplier<Optional<TaskQuery>> base;

  SelectionTaches(FiltreTaches filtre, HorlogeMetier horloge, Supplier<Optional<TaskQuery>> base) {
    this.filtre = filtre;
    this.horloge = horloge;
    this.base = base;
  }

  /** Tasks with a due date. */
  Optional<TaskQuery> datees() {
    return filtre.echeance() == EcheanceVoulue.SANS
        ? Optional.empty()
        : requete().map(this::dansLesTemps);
  }

  /** Tasks without one. */
  Optional<TaskQuery> autres() {
    return filtre.echeance() == null || filtre.echeance() == EcheanceVoulue.SANS
        ? requete().map(TaskQuery::withoutDueDate)
        : Optional.empty();
  }

  /** How many there are. */
  int compter() {
    return filtre.echeance() == null ? compter(requete()) : compter(datees()) + compter(autres());
  }

  static int compter(Optional<TaskQuery> requete) {
    return requete.map(q -> Math.toIntExact(q.count())).orElse(0);
  }

  /** Late is before now; the others start now and go to the end of their last day (RG-062). */
  private TaskQuery dansLesTemps(TaskQuery requete) {
    EcheanceVoulue echeance = filtre.echeance();
    if (echeance == null) {
      return requete.dueAfter(ORIGINE);
    }
    Instant maintenant = horloge.instant();
    if (echeance == EcheanceVoulue.EN_RETARD) {
      return requete.dueAfter(ORIGINE).dueBefore(Date.from(maintenant));
    }
    Instant fin = HorlogeMetier.debutDu(horloge.aujourdhui().plusDays(echeance.jours() + 1L));
    return requete.dueAfter(Date.from(maintenant.minusMillis(1))).dueBefore(Date.from(fin));
  }

  private Optional<TaskQuery> requete() {
    String etape = filtre.etape();
    return base.get().map(q -> etape == null ? q : q.taskDefinitionKey(etape));
  }
}
