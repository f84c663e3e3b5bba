package fr.cascade.moteur;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the timers that wait, under the words of the models. */
@Service
@Transactional(readOnly = true)
public class EcheanceConsultation {

  private final ManagementService jobs;
  private final RuntimeService instances;
  private final LibellesModeles libelles;

  EcheanceConsultation(ManagementService jobs, RuntimeService instances, LibellesModeles libelles) {
    this.jobs = jobs;
    this.instances = instances;
    this.libelles = libelles;
  }

  /**
   * A timer.
   *
   * @param cle business key of its process
   * @param libelle the timer's label in the model
   */
  public record Echeance(String id, Instant le, String cle, String libelle) {}

  /** The next timers after an instant, the earliest first. */
  public List<Echeance> apres(Instant instant, int nombre) {
    return lire(attente().duedateHigherThan(Date.from(instant)), nombre);
  }

  /** The timers due by then, the earliest first. */
  public List<Echeance> echues(Instant instant, int nombre) {
    return lire(attente().duedateLowerThan(Date.from(instant.plusSeconds(1))), nombre);
  }

  private JobQuery attente() {
    return jobs.createJobQuery().timers().withRetriesLeft().active();
  }

  private List<Echeance> lire(JobQuery requete, int nombre) {
    List<Job> lus = requete.orderByJobDuedate().asc().listPage(0, nombre);
    Map<String, String> cles = cles(lus);
    Map<String, String> parDefinition = new HashMap<>();
    return lus.stream()
        .filter(job -> cles.containsKey(job.getProcessInstanceId()))
        .map(
            job ->
                new Echeance(
                    job.getId(),
                    job.getDuedate().toInstant(),
                    Objects.requireNonNull(cles.get(job.getProcessInstanceId())),
                    parDefinition.computeIfAbsent(job.getJobDefinitionId(), this::libelle)))
        .toList();
  }

  private Map<String, String> cles(List<Job> lus) {
    Set<String> ids =
        lus.stream()
            .map(Job::getProcessInstanceId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return Map.of();
    }
    return instances.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
        .filter(instance -> instance.getBusinessKey() != null)
        .collect(
            Collectors.toMap(
                ProcessInstance::getProcessInstanceId, ProcessInstance::getBusinessKey));
  }

  private String libelle(String definitionId) {
    JobDefinition definition =
        jobs.createJobDefinitionQuery().jobDefinitionId(definitionId).singleResult();
    return libelles.element(definition.getProcessDefinitionId(), definition.getActivityId());
  }
}
