package fr.cascade.taches;

import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.moteur.IntitulesParCle.Intitule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
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

  /** Beyond, a search looks at the most urgent ones only. */
  private static final int RECHERCHE_MAXIMUM = 1000;

  private static final Date ORIGINE = Date.from(Instant.EPOCH);

  private final TaskService moteur;
  private final Groupes groupes;
  private final UtilisateurConnecte connecte;
  private final TitresTaches titres;

  TacheConsultation(
      TaskService moteur, Groupes groupes, UtilisateurConnecte connecte, TitresTaches titres) {
    this.moteur = moteur;
    this.groupes = groupes;
    this.connecte = connecte;
    this.titres = titres;
  }

  /** One page of what waits for the reader; the words are sought in what the list shows. */
  public List<TacheLue> mesTaches(String texte, int depuis, int nombre) {
    if (texte.isBlank()) {
      return lire(page(depuis, nombre));
    }
    return trouver(texte).stream().skip(depuis).limit(nombre).toList();
  }

  /** How many there are. */
  public int compter(String texte) {
    if (!texte.isBlank()) {
      return trouver(texte).size();
    }
    return requete().map(q -> Math.toIntExact(q.count())).orElse(0);
  }

  private List<TacheLue> trouver(String texte) {
    var recherche = new MotsCherches(texte);
    return lire(page(0, RECHERCHE_MAXIMUM)).stream()
        .filter(t -> recherche.dans(t.etape() + " " + t.titre() + " " + t.territoire()))
        .toList();
  }

  /** The database sorts an absent due date first: two queries, one behind the other. */
  private List<Task> page(int depuis, int nombre) {
    Optional<TaskQuery> datees = requete().map(q -> q.dueAfter(ORIGINE));
    Optional<TaskQuery> autres = requete().map(TaskQuery::withoutDueDate);
    if (datees.isEmpty() || autres.isEmpty()) {
      return List.of();
    }
    int nombreDatees = Math.toIntExact(datees.get().count());
    var taches = new ArrayList<Task>();
    if (depuis < nombreDatees) {
      taches.addAll(
          parAnciennete(datees.get().orderByDueDate().asc())
              .listPage(depuis, Math.min(nombre, nombreDatees - depuis)));
    }
    int reste = nombre - taches.size();
    if (reste > 0) {
      taches.addAll(
          parAnciennete(autres.get()).listPage(Math.max(0, depuis - nombreDatees), reste));
    }
    return taches;
  }

  private static TaskQuery parAnciennete(TaskQuery requete) {
    return requete.orderByTaskCreateTime().asc().orderByTaskId().asc().initializeFormKeys();
  }

  /** Empty when nobody is connected or the reader has no task by nature. */
  private Optional<TaskQuery> requete() {
    List<String> miens = groupes.groupesDuCourant();
    return connecte
        .courantOuVide()
        .map(
            u -> {
              TaskQuery requete = moteur.createTaskQuery().active();
              String assigne = String.valueOf(u.id().valeur());
              return miens.isEmpty()
                  ? requete.taskAssignee(assigne)
                  : requete.or().taskCandidateGroupIn(miens).taskAssignee(assigne).endOr();
            });
  }

  private List<TacheLue> lire(List<Task> taches) {
    Map<String, String> cles = titres.cles(taches);
    Map<String, Intitule> intitules = titres.intitules(cles.values());
    return taches.stream()
        .map(t -> lire(t, intitules.get(cles.getOrDefault(t.getProcessInstanceId(), ""))))
        .toList();
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
