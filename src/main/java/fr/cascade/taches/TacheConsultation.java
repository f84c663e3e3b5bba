package fr.cascade.taches;

import fr.cascade.moteur.IntitulesParCle.Intitule;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one inbox, generic over processes: the engine's tasks of the reader's groups or the reader's
 * own, read in the transaction of the page, those with a due date first, then the oldest.
 */
@Service
@Transactional(readOnly = true)
public class TacheConsultation {

  /** Beyond, a search of words looks at the most urgent ones only. */
  private static final int RECHERCHE_MAXIMUM = 1000;

  /** So many tasks of the same instant are told apart when one of them is sought. */
  private static final int EX_AEQUO_MAXIMUM = 50;

  private final RequetesTaches requetes;
  private final TitresTaches titres;

  TacheConsultation(RequetesTaches requetes, TitresTaches titres) {
    this.requetes = requetes;
    this.titres = titres;
  }

  /** One page of what waits for the reader; the words are sought in what the list shows. */
  public List<TacheLue> mesTaches(FiltreTaches filtre, int depuis, int nombre) {
    if (filtre.texte().isBlank()) {
      return lire(page(filtre, depuis, nombre));
    }
    return trouver(filtre).stream().skip(depuis).limit(nombre).toList();
  }

  /** One page of what holds these words. */
  public List<TacheLue> mesTaches(String texte, int depuis, int nombre) {
    return mesTaches(FiltreTaches.mots(texte), depuis, nombre);
  }

  /** How many there are. */
  public int compter(FiltreTaches filtre) {
    if (!filtre.texte().isBlank()) {
      return trouver(filtre).size();
    }
    return filtre.echeance() == null
        ? compter(requetes.toutes(filtre))
        : compter(requetes.datees(filtre)) + compter(requetes.autres(filtre));
  }

  /** How many hold these words. */
  public int compter(String texte) {
    return compter(FiltreTaches.mots(texte));
  }

  /** The kinds of task that wait for the reader. */
  public List<EtapeLue> etapes() {
    return requetes.etapes();
  }

  /** Where a task stands in the list, to come back to it; empty once it is done. */
  public OptionalInt rang(FiltreTaches filtre, String id) {
    if (!filtre.texte().isBlank()) {
      List<String> ids = trouver(filtre).stream().map(TacheLue::id).toList();
      return indice(ids, id, 0);
    }
    return une(requetes.datees(filtre), id)
        .or(() -> une(requetes.autres(filtre), id))
        .map(
            tache -> {
              int avant = avant(filtre, tache);
              List<Task> suite = page(filtre, avant, EX_AEQUO_MAXIMUM);
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
  private int avant(FiltreTaches filtre, Task tache) {
    Date echeance = tache.getDueDate();
    Date creee = tache.getCreateTime();
    if (echeance == null) {
      return compter(requetes.datees(filtre))
          + compter(requetes.autres(filtre).map(q -> q.taskCreatedBefore(creee)));
    }
    return compter(requetes.datees(filtre).map(q -> q.dueBefore(echeance)))
        + compter(requetes.datees(filtre).map(q -> q.dueDate(echeance).taskCreatedBefore(creee)));
  }

  private static int compter(Optional<TaskQuery> requete) {
    return requete.map(q -> Math.toIntExact(q.count())).orElse(0);
  }

  private List<TacheLue> trouver(FiltreTaches filtre) {
    var recherche = new MotsCherches(filtre.texte());
    return lire(page(filtre, 0, RECHERCHE_MAXIMUM)).stream()
        .filter(t -> recherche.dans(t.etape() + " " + t.titre() + " " + t.territoire()))
        .toList();
  }

  private List<Task> page(FiltreTaches filtre, int depuis, int nombre) {
    Optional<TaskQuery> datees = requetes.datees(filtre);
    int nombreDatees = compter(datees);
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
      requetes
          .autres(filtre)
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

  private List<TacheLue> lire(List<Task> taches) {
    Map<String, String> cles = titres.cles(taches);
    Map<String, Intitule> intitules = titres.intitules(cles.values());
    return taches.stream()
        .map(t -> lire(t, intitules.get(cles.getOrDefault(instance(t), ""))))
        .toList();
  }

  private static String instance(Task tache) {
    return Objects.requireNonNullElse(tache.getProcessInstanceId(), "");
  }

  private static TacheLue lire(Task tache, @Nullable Intitule intitule) {
    return new TacheLue(
        tache.getId(),
        tache.getName(),
        intitule == null ? "Élément qui n’est plus de votre ressort" : intitule.titre(),
        intitule == null ? "" : intitule.territoire(),
        tache.getCreateTime().toInstant(),
        tache.getDueDate() == null ? null : tache.getDueDate().toInstant(),
        intitule == null || tache.getFormKey() == null
            ? ""
            : tache.getFormKey().replace("{id}", String.valueOf(intitule.id())));
  }
}
