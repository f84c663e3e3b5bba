package fr.cascade.avenants.processus;

import fr.cascade.avenants.internal.AvenantMoteur;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.Cles;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Starts and moves the process of an avenant. */
@Component
class AvenantMoteurCamunda implements AvenantMoteur {

  private final RuntimeService instances;
  private final TaskService taches;

  AvenantMoteurCamunda(RuntimeService instances, TaskService taches) {
    this.instances = instances;
    this.taches = taches;
  }

  @Override
  public void ouvert(AvenantId avenant) {
    instances.startProcessInstanceByKey(AvenantProcess.PROCESSUS, Cles.de(avenant));
  }

  @Override
  public void soumis(AvenantId avenant) {
    terminer(avenant, AvenantProcess.TACHE_REDIGER, Map.of());
  }

  @Override
  public void validationRendue(AvenantId avenant, boolean valide) {
    terminer(avenant, AvenantProcess.TACHE_VALIDER, Map.of(AvenantProcess.VARIABLE_VALIDE, valide));
  }

  @Override
  public void abandonne(AvenantId avenant) {
    instances
        .createMessageCorrelation(AvenantProcess.MESSAGE_ABANDON)
        .processInstanceBusinessKey(Cles.de(avenant))
        .correlate();
  }

  private void terminer(AvenantId avenant, String tache, Map<String, Object> variables) {
    String id =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(avenant))
            .taskDefinitionKey(tache)
            .singleResult()
            .getId();
    taches.complete(id, variables);
  }
}
