package fr.cascade.conventions.processus;

import fr.cascade.conventions.internal.ConventionMoteur;
import fr.cascade.conventions.internal.CycleConvention;
import fr.cascade.conventions.internal.CycleConvention.Echeances;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Starts and moves the process of an agreement. */
@Component
class ConventionMoteurCamunda implements ConventionMoteur {

  private final RuntimeService instances;
  private final TaskService taches;
  private final CycleConvention cycle;
  private final HorlogeMetier horloge;

  ConventionMoteurCamunda(
      RuntimeService instances, TaskService taches, CycleConvention cycle, HorlogeMetier horloge) {
    this.instances = instances;
    this.taches = taches;
    this.cycle = cycle;
    this.horloge = horloge;
  }

  @Override
  public void demarrer(ConventionId convention) {
    instances.startProcessInstanceByKey(ConventionProcess.PROCESSUS, Cles.de(convention));
  }

  /** A text that applies already does not come into force a second time. */
  @Override
  public void suivreEcheances(ConventionId convention) {
    Echeances echeances = cycle.echeances(convention);
    boolean enVigueur = !echeances.debut().isAfter(horloge.aujourdhui());
    instances
        .createProcessInstanceByKey(ConventionProcess.PROCESSUS)
        .businessKey(Cles.de(convention))
        .setVariables(Echeancier.variables(echeances))
        .startBeforeActivity(
            enVigueur
                ? ConventionProcess.ATTENTE_EXPIRATION
                : ConventionProcess.ATTENTE_ENTREE_EN_VIGUEUR)
        .execute();
    if (enVigueur) {
      cycle.reprendreEnVigueur(convention);
    }
  }

  @Override
  public void redactionTerminee(ConventionId convention) {
    terminer(convention, ConventionProcess.TACHE_REDIGER, Map.of());
  }

  @Override
  public void validationRendue(ConventionId convention, boolean validee) {
    terminer(
        convention,
        ConventionProcess.TACHE_VALIDER,
        Map.of(ConventionProcess.VARIABLE_VALIDEE, validee));
  }

  @Override
  public void consultationDemandee(ConventionId convention, ConsultationId consultation) {
    instances
        .createMessageCorrelation(ConventionProcess.MESSAGE_CONSULTATION)
        .processInstanceBusinessKey(Cles.de(convention))
        .setVariable(ConventionProcess.VARIABLE_CONSULTATION, Cles.de(consultation))
        .correlate();
  }

  @Override
  public void brouillonAbandonne(ConventionId convention) {
    annoncer(convention, ConventionProcess.MESSAGE_ABANDON);
  }

  @Override
  public void texteRetire(ConventionId convention) {
    annoncer(convention, ConventionProcess.MESSAGE_RETRAIT);
  }

  @Override
  public void signatureRetiree(ConventionId convention) {
    annoncer(convention, ConventionProcess.MESSAGE_RETRAIT_SIGNATURE);
  }

  private void annoncer(ConventionId convention, String message) {
    instances
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(Cles.de(convention))
        .correlate();
  }

  private void terminer(ConventionId convention, String tache, Map<String, Object> variables) {
    String id =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(convention))
            .taskDefinitionKey(tache)
            .singleResult()
            .getId();
    taches.complete(id, variables);
  }
}
