package fr.cascade.taches;

import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.Cles;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A step of the national agreement that fails until it is repaired, on the real engine. */
@Component
public class EtapeEnPanne {

  public static final String ETAPE = "Relancer les parties";
  private static final String PROCESSUS = "essai-incident";

  private final RepositoryService modeles;
  private final RuntimeService instances;
  private final ManagementService jobs;
  private final ConventionConsultation conventions;
  private final UtilisateurConnecte connecte;
  private final JdbcClient jdbc;
  private String deploiement = "";
  private String instance = "";

  EtapeEnPanne(
      RepositoryService modeles,
      RuntimeService instances,
      ManagementService jobs,
      ConventionConsultation conventions,
      UtilisateurConnecte connecte,
      JdbcClient jdbc) {
    this.modeles = modeles;
    this.instances = instances;
    this.jobs = jobs;
    this.conventions = conventions;
    this.connecte = connecte;
    this.jdbc = jdbc;
  }

  /** Starts it and lets it fail once; returns the reference of the incident. */
  public String provoquer() {
    var modele =
        Bpmn.createExecutableProcess(PROCESSUS)
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .serviceTask("serviceTask_relancer")
            .name(ETAPE)
            .camundaAsyncBefore()
            .camundaExpression("${panne ? inconnu.rien : 'fait'}")
            .endEvent()
            .done();
    deploiement =
        modeles.createDeployment().addModelInstance(PROCESSUS + ".bpmn", modele).deploy().getId();
    instance =
        instances
            .startProcessInstanceByKey(PROCESSUS, cle(), Map.of("panne", true))
            .getProcessInstanceId();
    String reference = jobs.createJobQuery().processInstanceId(instance).singleResult().getId();
    try {
      jobs.executeJob(reference);
    } catch (RuntimeException _) {
      return reference;
    }
    throw new IllegalStateException("l’étape devait échouer");
  }

  public void reparer() {
    instances.setVariable(instance, "panne", false);
  }

  /** Tries are no longer left: the portal has given up. */
  public void epuiser(String reference) {
    jobs.setJobRetries(reference, 0);
  }

  /** Nothing is rolled back: each try has its own transaction. */
  public void retirer() {
    modeles.deleteDeployment(deploiement, true);
    jdbc.sql("delete from journal_entree where acte like 'INCIDENT%'").update();
  }

  /** Business key of the agreement on Missions locales. */
  public String cle() {
    return connecte.enTantQueSysteme(
        () ->
            Cles.de(
                conventions
                    .rechercher(
                        new ConventionFiltre("Missions locales", null, null, null, null), 0, 1)
                    .getFirst()
                    .id()));
  }
}
