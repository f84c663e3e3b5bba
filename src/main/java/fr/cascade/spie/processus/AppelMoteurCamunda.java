package fr.cascade.spie.processus;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.internal.AppelMoteur;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Starts and moves the process of a call. */
@Component
class AppelMoteurCamunda implements AppelMoteur {

  private final RuntimeService instances;
  private final TaskService taches;

  AppelMoteurCamunda(RuntimeService instances, TaskService taches) {
    this.instances = instances;
    this.taches = taches;
  }

  @Override
  public void preparer(AppelId appel) {
    instances.startProcessInstanceByKey(AppelProcess.PROCESSUS, Cles.de(appel));
  }

  @Override
  public void publier(AppelId appel, Instant ouverture, Instant finCloture) {
    terminer(
        appel,
        AppelProcess.TACHE_PREPARER,
        Map.of(
            AppelProcess.VARIABLE_OUVERTURE, Date.from(ouverture),
            AppelProcess.VARIABLE_FIN_CLOTURE, Date.from(finCloture)));
  }

  @Override
  public void depublier(AppelId appel) {
    instances
        .createMessageCorrelation(AppelProcess.MESSAGE_DEPUBLICATION)
        .processInstanceBusinessKey(Cles.de(appel))
        .correlate();
  }

  @Override
  public void notationClose(AppelId appel) {
    terminer(appel, AppelProcess.TACHE_EVALUER, Map.of());
  }

  @Override
  public void selectionProposee(AppelId appel) {
    terminer(appel, AppelProcess.TACHE_PROPOSER, Map.of());
  }

  @Override
  public void selectionRendue(AppelId appel, boolean validee) {
    terminer(appel, AppelProcess.TACHE_VALIDER, Map.of(AppelProcess.VARIABLE_VALIDEE, validee));
  }

  private void terminer(AppelId appel, String tache, Map<String, Object> variables) {
    String id =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(appel))
            .taskDefinitionKey(tache)
            .singleResult()
            .getId();
    taches.complete(id, variables);
  }
}
