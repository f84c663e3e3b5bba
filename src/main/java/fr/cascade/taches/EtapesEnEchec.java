package fr.cascade.taches;

import fr.cascade.moteur.LibellesModeles;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The step at which a job failed, in the words of its model. */
@Component
class EtapesEnEchec {

  private final ManagementService jobs;
  private final LibellesModeles libelles;

  EtapesEnEchec(ManagementService jobs, LibellesModeles libelles) {
    this.jobs = jobs;
    this.libelles = libelles;
  }

  String de(Job job) {
    String definition = job.getProcessDefinitionId();
    return definition == null ? "Entretien du moteur" : libelles.element(definition, element(job));
  }

  /** Where it failed, which may be further than where the job was to start. */
  private String element(Job job) {
    String echoue = job.getFailedActivityId();
    return echoue != null
        ? echoue
        : jobs.createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult()
            .getActivityId();
  }
}
