package fr.cascade.comites.processus;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.internal.CadenceMoteur;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Starts the watch of a cadence and has it look again. */
@Component
class CadenceMoteurCamunda implements CadenceMoteur {

  private final RuntimeService instances;
  private final TaskService taches;

  CadenceMoteurCamunda(RuntimeService instances, TaskService taches) {
    this.instances = instances;
    this.taches = taches;
  }

  @Override
  public void suivre(ComiteId comite) {
    instances.startProcessInstanceByKey(CadenceProcess.PROCESSUS, ComiteCles.de(comite));
  }

  /** The task is done by what was planned; without one, the watch is told. */
  @Override
  public void relire(ComiteId comite) {
    Task tache =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(ComiteCles.de(comite))
            .taskDefinitionKey(CadenceProcess.TACHE_PLANIFIER)
            .singleResult();
    if (tache != null) {
      taches.complete(tache.getId());
    } else if (enCours(comite)) {
      instances
          .createMessageCorrelation(CadenceProcess.MESSAGE_CHANGEMENT)
          .processInstanceBusinessKey(ComiteCles.de(comite))
          .correlate();
    }
  }

  /** An agreement that has ended is watched no more. */
  private boolean enCours(ComiteId comite) {
    return instances
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(ComiteCles.de(comite))
            .processDefinitionKey(CadenceProcess.PROCESSUS)
            .count()
        > 0;
  }
}
