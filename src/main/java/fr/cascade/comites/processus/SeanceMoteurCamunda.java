package fr.cascade.comites.processus;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.internal.SeanceMoteur;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts and moves the process of a meeting. */
@Component
class SeanceMoteurCamunda implements SeanceMoteur {

  private final RuntimeService instances;
  private final TaskService taches;

  SeanceMoteurCamunda(RuntimeService instances, TaskService taches) {
    this.instances = instances;
    this.taches = taches;
  }

  @Override
  public void planifiee(SeanceId seance) {
    instances.startProcessInstanceByKey(SeanceProcess.PROCESSUS, ComiteCles.de(seance));
  }

  @Override
  public void tenueAilleurs(SeanceId seance) {
    instances
        .createProcessInstanceByKey(SeanceProcess.PROCESSUS)
        .businessKey(ComiteCles.de(seance))
        .startBeforeActivity(SeanceProcess.TACHE_REDIGER)
        .execute();
  }

  @Override
  public void correctionOuverte(SeanceId seance) {
    tenueAilleurs(seance);
  }

  /** Convened a second time, there is nothing to move. */
  @Override
  public void convoquee(SeanceId seance) {
    Task tache = tache(seance, SeanceProcess.TACHE_CONVOQUER);
    if (tache != null) {
      taches.complete(tache.getId());
    }
  }

  @Override
  public void reportee(SeanceId seance) {
    annoncer(seance, SeanceProcess.MESSAGE_REPORT);
  }

  @Override
  public void annulee(SeanceId seance) {
    annoncer(seance, SeanceProcess.MESSAGE_ANNULATION);
  }

  @Override
  public void finie(SeanceId seance, boolean tenue) {
    terminer(seance, SeanceProcess.TACHE_TENIR, Map.of(SeanceProcess.VARIABLE_TENUE, tenue));
  }

  @Override
  public void relevePropose(SeanceId seance) {
    terminer(seance, SeanceProcess.TACHE_REDIGER, Map.of());
  }

  @Override
  public void releveValide(SeanceId seance) {
    terminer(seance, SeanceProcess.TACHE_VALIDER, Map.of());
  }

  private void annoncer(SeanceId seance, String message) {
    instances
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(ComiteCles.de(seance))
        .correlate();
  }

  private void terminer(SeanceId seance, String nom, Map<String, Object> variables) {
    Task tache = tache(seance, nom);
    if (tache == null) {
      throw new IllegalStateException(nom + " : " + ComiteCles.de(seance));
    }
    taches.complete(tache.getId(), variables);
  }

  private @Nullable Task tache(SeanceId seance, String nom) {
    return taches
        .createTaskQuery()
        .processInstanceBusinessKey(ComiteCles.de(seance))
        .taskDefinitionKey(nom)
        .singleResult();
  }
}
