package fr.cascade.spie.processus;

import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.spie.Fermeture;
import fr.cascade.spie.internal.CandidatureMoteur;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Starts and moves the process of an application. */
@Component
class CandidatureMoteurCamunda implements CandidatureMoteur {

  private final RuntimeService instances;
  private final TaskService taches;

  CandidatureMoteurCamunda(RuntimeService instances, TaskService taches) {
    this.instances = instances;
    this.taches = taches;
  }

  @Override
  public void ouvrir(CandidatureId candidature, Fermeture fermeture) {
    Instant cloture = fermeture.clotureLe();
    instances.startProcessInstanceByKey(
        CandidatureProcess.PROCESSUS,
        Cles.de(candidature),
        Map.of(
            CandidatureProcess.VARIABLE_FIN_CLOTURE, Date.from(fermeture.finLe().plusSeconds(1)),
            CandidatureProcess.VARIABLE_RAPPEL_48, Date.from(cloture.minus(Duration.ofHours(48))),
            CandidatureProcess.VARIABLE_RAPPEL_4, Date.from(cloture.minus(Duration.ofHours(4)))));
  }

  /** Whoever joins finds the task in the inbox; whoever leaves loses it. */
  @Override
  public void consortiumChange(CandidatureId candidature, List<OrganisationId> membres) {
    Set<String> voulus =
        membres.stream().map(o -> Groupes.de(Permission.CANDIDATER, o)).collect(Collectors.toSet());
    for (Task tache : ouvertes(candidature)) {
      Set<String> presents =
          taches.getIdentityLinksForTask(tache.getId()).stream()
              .map(IdentityLink::getGroupId)
              .filter(java.util.Objects::nonNull)
              .collect(Collectors.toSet());
      Set<String> deTrop = new HashSet<>(presents);
      deTrop.removeAll(voulus);
      deTrop.forEach(g -> taches.deleteCandidateGroup(tache.getId(), g));
      voulus.stream()
          .filter(g -> !presents.contains(g))
          .forEach(g -> taches.addCandidateGroup(tache.getId(), g));
    }
  }

  private List<Task> ouvertes(CandidatureId candidature) {
    return taches
        .createTaskQuery()
        .processInstanceBusinessKey(Cles.de(candidature))
        .taskDefinitionKeyIn(CandidatureProcess.TACHE_DEPOSER, CandidatureProcess.TACHE_COMPLETER)
        .list();
  }

  @Override
  public void deposee(CandidatureId candidature) {
    terminer(candidature, CandidatureProcess.TACHE_DEPOSER, Map.of());
  }

  @Override
  public void retiree(CandidatureId candidature) {
    instances
        .createMessageCorrelation(CandidatureProcess.MESSAGE_RETRAIT)
        .processInstanceBusinessKey(Cles.de(candidature))
        .correlate();
  }

  @Override
  public void instruite(CandidatureId candidature, boolean recevable) {
    terminer(
        candidature,
        CandidatureProcess.TACHE_INSTRUIRE,
        Map.of(
            CandidatureProcess.VARIABLE_IRRECEVABLE,
            !recevable,
            CandidatureProcess.VARIABLE_A_COMPLETER,
            false));
  }

  @Override
  public void aCompleter(CandidatureId candidature, LocalDate avant) {
    terminer(
        candidature,
        CandidatureProcess.TACHE_INSTRUIRE,
        Map.of(
            CandidatureProcess.VARIABLE_IRRECEVABLE, false,
            CandidatureProcess.VARIABLE_A_COMPLETER, true,
            CandidatureProcess.VARIABLE_DELAI,
                Date.from(HorlogeMetier.debutDu(avant.plusDays(1)))));
  }

  @Override
  public void completee(CandidatureId candidature) {
    terminer(candidature, CandidatureProcess.TACHE_COMPLETER, Map.of());
  }

  @Override
  public void decisionRendue(CandidatureId candidature, boolean retenue) {
    instances
        .createMessageCorrelation(CandidatureProcess.MESSAGE_DECISION)
        .processInstanceBusinessKey(Cles.de(candidature))
        .setVariable(CandidatureProcess.VARIABLE_RETENUE, retenue)
        .correlate();
  }

  @Override
  public void conventionEtablie(CandidatureId candidature) {
    terminer(candidature, CandidatureProcess.TACHE_ETABLIR, Map.of());
  }

  /** Its instance ends; one on the waiting list has ended already. */
  @Override
  public void desistee(CandidatureId candidature) {
    instances
        .createProcessInstanceQuery()
        .processDefinitionKey(CandidatureProcess.PROCESSUS)
        .processInstanceBusinessKey(Cles.de(candidature))
        .list()
        .forEach(
            instance ->
                instances
                    .createProcessInstanceModification(instance.getId())
                    .cancelAllForActivity(CandidatureProcess.TACHE_ETABLIR)
                    .execute());
  }

  /** The wait for results is over: it starts again where selected ones stand. */
  @Override
  public void promue(CandidatureId candidature) {
    instances
        .createProcessInstanceByKey(CandidatureProcess.PROCESSUS)
        .businessKey(Cles.de(candidature))
        .startBeforeActivity(CandidatureProcess.TACHE_ETABLIR)
        .execute();
  }

  private void terminer(CandidatureId candidature, String tache, Map<String, Object> variables) {
    String id =
        taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(candidature))
            .taskDefinitionKey(tache)
            .singleResult()
            .getId();
    taches.complete(id, variables);
  }
}
