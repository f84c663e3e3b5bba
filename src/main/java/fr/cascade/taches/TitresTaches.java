package fr.cascade.taches;

import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.moteur.IntitulesParCle.Intitule;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the tasks of a page are about: one query for their keys, one per kind of object. */
@Component
class TitresTaches {

  private final RuntimeService instances;
  private final List<IntitulesParCle> sources;

  TitresTaches(RuntimeService instances, List<IntitulesParCle> sources) {
    this.instances = instances;
    this.sources = sources;
  }

  /** Business key of each process instance. */
  Map<String, String> cles(Collection<Task> taches) {
    Set<String> ids = taches.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return Map.of();
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
