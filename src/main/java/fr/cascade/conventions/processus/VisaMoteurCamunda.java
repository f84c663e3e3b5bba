package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.VisaMoteur;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Tells the engine that an organisation answered: its one task on the text. */
@Component
class VisaMoteurCamunda implements VisaMoteur {

  private final TaskService taches;

  VisaMoteurCamunda(TaskService taches) {
    this.taches = taches;
  }

  @Override
  public void visaRendu(ConventionId convention, OrganisationId organisation) {
    String id =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(convention))
            .taskDefinitionKey(ConventionProcess.TACHE_VISER)
            .taskCandidateGroup(Groupes.de(Permission.RENDRE_AVIS, organisation))
            .singleResult()
            .getId();
    taches.complete(id);
  }
}
