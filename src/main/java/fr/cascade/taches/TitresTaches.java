package fr.cascade.taches;

import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.moteur.IntitulesParCle.Intitule;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the tasks or incidents of a page are about: one query for their keys, one per kind of
 * object.
 */
@Component
class TitresTaches {

  /** For what no module names: deleted, or out of the reader's sight. */
  static final Intitule SANS_TITRE = new Intitule("Élément que le portail ne retrouve pas", "", 0);

  private final RuntimeService instances;
  private final List<IntitulesParCle> sources;

  TitresTaches(RuntimeService instances, List<IntitulesParCle> sources) {
    this.instances = instances;
    this.sources = sources;
  }

  /** Business key of each process instance. */
  Map<String, String> cles(Collection<Task> taches) {
    return clesDes(taches.stream().map(Task::getProcessInstanceId));
  }

  /** Business key of the agreement or other object that a job belongs to. */
  Optional<String> cle(Job job) {
    return Optional.ofNullable(clesDes(Stream.of(job).map(TitresTaches::racine)).get(racine(job)));
  }

  /**
   * What each job is about, by its id. A process called by another is told by its caller: of a
   * round of signatures, an administrator sees the agreement.
   */
  Map<String, Intitule> parJob(Collection<Job> jobs) {
    Map<String, String> cles = clesDes(jobs.stream().map(TitresTaches::racine));
    Map<String, Intitule> intitules = intitules(cles.values());
    Map<String, Intitule> parJob = new HashMap<>();
    for (Job job : jobs) {
      Intitule intitule = intitules.get(cles.get(racine(job)));
      if (intitule != null) {
        parJob.put(job.getId(), intitule);
      }
    }
    return parJob;
  }

  /** None for the engine's own upkeep. */
  private static @Nullable String racine(Job job) {
    return job.getRootProcessInstanceId();
  }

  private Map<String, String> clesDes(Stream<@Nullable String> instancesVoulues) {
    Set<String> ids = instancesVoulues.filter(Objects::nonNull).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return new HashMap<>();
    }
    return instances.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
        .filter(instance -> instance.getBusinessKey() != null)
        .collect(Collectors.toMap(ProcessInstance::getProcessInstanceId, i -> i.getBusinessKey()));
  }

  /** Titles by business key; those out of the reader's sight are left out. */
  Map<String, Intitule> intitules(Collection<String> cles) {
    Map<String, List<String>> parPrefixe =
        cles.stream().distinct().collect(Collectors.groupingBy(Cles::prefixe));
    Map<String, Intitule> intitules = new HashMap<>();
    for (IntitulesParCle source : sources) {
      List<String> siennes = parPrefixe.getOrDefault(source.prefixe(), List.of());
      if (!siennes.isEmpty()) {
        intitules.putAll(source.intitules(siennes));
      }
    }
    return intitules;
  }
}
