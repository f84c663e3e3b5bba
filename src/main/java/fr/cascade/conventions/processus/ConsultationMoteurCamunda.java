package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.ConsultationMoteur;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.OrganisationId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells the engine what a party or the drafter did with a round of consultation. */
@Component
class ConsultationMoteurCamunda implements ConsultationMoteur {

  private final RuntimeService instances;
  private final TaskService taches;

  ConsultationMoteurCamunda(RuntimeService instances, TaskService taches) {
    this.instances = instances;
    this.taches = taches;
  }

  /** The one task of the party in the round. */
  @Override
  public void avisRendu(ConsultationId consultation, OrganisationId partie) {
    Task tache =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(consultation))
            .taskDefinitionKey(ConsultationProcess.TACHE_RENDRE_AVIS)
            .taskCandidateGroup(Groupes.de(Permission.RENDRE_AVIS, partie))
            .singleResult();
    taches.complete(tache.getId());
  }

  @Override
  public void clotureDemandee(ConsultationId consultation) {
    instances
        .createMessageCorrelation(ConsultationProcess.MESSAGE_CLOTURE)
        .processInstanceBusinessKey(Cles.de(consultation))
        .correlate();
  }
}
