package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.DerogationMoteur;
import fr.cascade.socle.Cles;
import fr.cascade.socle.DerogationId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Starts and ends the process of a derogation. */
@Component
class DerogationMoteurCamunda implements DerogationMoteur {

  private final RuntimeService instances;
  private final TaskService taches;

  DerogationMoteurCamunda(RuntimeService instances, TaskService taches) {
    this.instances = instances;
    this.taches = taches;
  }

  @Override
  public void demander(DerogationId derogation) {
    instances.startProcessInstanceByKey(DerogationProcess.PROCESSUS, Cles.de(derogation));
  }

  @Override
  public void repondre(DerogationId derogation, boolean accordee) {
    String id =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(derogation))
            .taskDefinitionKey(DerogationProcess.TACHE_STATUER)
            .singleResult()
            .getId();
    taches.complete(id, Map.of(DerogationProcess.VARIABLE_ACCORDEE, accordee));
  }

  @Override
  public void retirer(DerogationId derogation) {
    instances
        .createMessageCorrelation(DerogationProcess.MESSAGE_RETRAIT)
        .processInstanceBusinessKey(Cles.de(derogation))
        .correlate();
  }
}
