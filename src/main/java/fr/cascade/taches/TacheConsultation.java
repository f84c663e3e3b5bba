package fr.cascade.taches;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one inbox, generic over processes: the engine's tasks of the reader's groups or the reader's
 * own, or those of what the reader follows, read in the transaction of the page, those with a due
 * date first, then the oldest.
 */
@Service
@Transactional(readOnly = true)
public class TacheConsultation {

  /** Beyond, a search of words looks at the most urgent ones only. */
  private static final int RECHERCHE_MAXIMUM = 1000;

  /** So many tasks of the same instant are told apart when one of them is sought. */
  private static final int EX_AEQUO_MAXIMUM = 50;

  private final RequetesTaches requetes;
  private final LectureTaches lecture;

  TacheConsultation(RequetesTaches requetes, LectureTaches lecture) {
    this.requetes = requetes;
    this.lecture = lecture;
  }

  /** One page of what the filter keeps; the words are sought in what the list shows. */
  public List<TacheLue> mesTaches(FiltreTaches filtre, int depuis, int nombre) {
    if (filtre.texte().isBlank()) {
      return lire(filtre, page(requetes.pour(filtre), depuis, nombre));
    }
    return trouver(filtre).stream().skip(depuis).limit(nombre).toList();
  }

  /** One page of what waits for the reader and holds these words. */
  public List<TacheLue> mesTaches(String texte, int depuis, int nombre) {
    return mesTaches(FiltreTaches.mots(texte), depuis, nombre);
  }

  /** How many there are. */
  public int compter(FiltreTaches filtre) {
    return filtre.texte().isBlank() ? requetes.pour(filtre).compter() : trouver(filtre).size();
  }

  /** How many wait for the reader and hold these words. */
  public int compter(String texte) {
    return compter(FiltreTaches.mots(texte));
  }

  /** The kinds of task that wait for the reader, or on what the reader follows. */
  public List<EtapeLue> etapes(boolean suivies) {
    return requetes.etapes(suivies);
  }

  /** Where a task stands in the list, to come back to it; empty once it is done. */
  public OptionalInt rang(FiltreTaches filtre, String id) {
    if (!filtre.texte().isBlank()) {
      return indice(trouver(filtre).stream().map(TacheLue::id).toList(), id, 0);
    }
    SelectionTaches selection = requetes.pour(filtre);
    return une(selection.datees(), id)
        .or(() -> une(selection.autres(), id))
        .map(
            tache -> {
              int avant = avant(selection, tache);
              List<Task> suite = page(selection, avant, EX_AEQUO_MAXIMUM);
              return indice(suite.stream().map(Task::getId).toList(), id, avant);
            })
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt indice(List<String> ids, String id, int depuis) {
    return IntStream.range(0, ids.size())
        .filter(i -> ids.get(i).equals(id))
        .map(i -> depuis + i)
        .findFirst();
  }

  private static Optional<Task> une(Optional<TaskQuery> requete, String id) {
    return requete.map(q -> q.taskId(id).singleResult());
  }

  /** How many stand before it, those of the very same instant left out. */
  private static int avant(SelectionTaches selection, Task tache) {
    Date echeance = tache.getDueDate();
    Date creee = tache.getCreateTime();
    return echeance == null
        ? SelectionTaches.compter(selection.datees())
            + SelectionTaches.compter(selection.autres().map(q -> q.taskCreatedBefore(creee)))
        : SelectionTaches.compter(selection.datees().map(q -> q.dueBefore(echeance)))
            + SelectionTaches.compter(
                selection.datees().map(q -> q.dueDate(echeance).taskCreatedBefore(creee)));
  }

  private List<TacheLue> trouver(FiltreTaches filtre) {
    var recherche = new MotsCherches(filtre.texte());
    return lire(filtre, page(requetes.pour(filtre), 0, RECHERCHE_MAXIMUM)).stream()
        .filter(t -> recherche.dans(t.etape() + " " + t.titre() + " " + t.territoire()))
        .toList();
  }

  private static List<Task> page(SelectionTaches selection, int depuis, int nombre) {
    Optional<TaskQuery> datees = selection.datees();
    int nombreDatees = SelectionTaches.compter(datees);
    var taches = new ArrayList<Task>();
    if (depuis < nombreDatees) {
      datees.ifPresent(
          q ->
              taches.addAll(
                  parAnciennete(q.orderByDueDate().asc())
                      .listPage(depuis, Math.min(nombre, nombreDatees - depuis))));
    }
    int reste = nombre - taches.size();
    if (reste > 0) {
      selection
          .autres()
          .ifPresent(
              q ->
                  taches.addAll(
                      parAnciennete(q).listPage(Math.max(0, depuis - nombreDatees), reste)));
    }
    return taches;
  }

  private static TaskQuery parAnciennete(TaskQuery requete) {
    return requete.orderByTaskCreateTime().asc().orderByTaskId().asc().initializeFormKeys();
  }

  private List<TacheLue> lire(FiltreTaches filtre, List<Task> taches) {
    return filtre.suivies() ? lecture.suivies(taches, requetes.suivis()) : lecture.miennes(taches);
  }
}
