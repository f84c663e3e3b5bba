package fr.cascade.signatures.processus;

import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.signatures.internal.CircuitMoteur;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.OrganisationId;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells the engine what a signatory did: the one task of the organisation in the round. */
@Component
class CircuitMoteurCamunda implements CircuitMoteur {

  private final TaskService taches;

  CircuitMoteurCamunda(TaskService taches) {
    this.taches = taches;
  }

  @Override
  public void signatureDonnee(CircuitId circuit, OrganisationId organisation) {
    terminer(circuit, organisation, true);
  }

  @Override
  public void signatureRefusee(CircuitId circuit, OrganisationId organisation) {
    terminer(circuit, organisation, false);
  }

  private void terminer(CircuitId circuit, OrganisationId organisation, boolean signee) {
    Task tache =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(circuit))
            .taskDefinitionKey(CircuitProcess.TACHE_SIGNER)
            .taskCandidateGroup(Groupes.de(Permission.SIGNER, organisation))
            .singleResult();
    taches.complete(tache.getId(), Map.of(CircuitProcess.VARIABLE_SIGNEE, signee));
  }
}
