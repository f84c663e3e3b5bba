package fr.cascade.taches;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.moteur.IntitulesParCle.Intitule;
import fr.cascade.socle.TerritoireCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricJobLogQuery;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The engine's failed jobs in the words of the domain: administrators only. */
@Service
@Transactional(readOnly = true)
public class IncidentConsultation {

  private final ManagementService jobs;
  private final HistoryService historique;
  private final HabilitationService habilitations;
  private final EtapesEnEchec etapes;
  private final TitresTaches titres;

  IncidentConsultation(
      ManagementService jobs,
      HistoryService historique,
      HabilitationService habilitations,
      EtapesEnEchec etapes,
      TitresTaches titres) {
    this.jobs = jobs;
    this.historique = historique;
    this.habilitations = habilitations;
    this.etapes = etapes;
    this.titres = titres;
  }

  /** One page of the incidents, those that the portal has given up first. */
  public List<IncidentLu> incidents(int depuis, int nombre) {
    List<Job> page =
        requete().orderByJobRetries().asc().orderByJobId().asc().listPage(depuis, nombre);
    Map<String, Intitule> intitules = titres.parJob(page);
    return page.stream()
        .map(job -> lire(job, intitules.getOrDefault(job.getId(), TitresTaches.SANS_TITRE)))
        .toList();
  }

  /** How many there are. */
  public int compter() {
    return Math.toIntExact(requete().count());
  }

  /** How many wait for somebody, the portal having given up. */
  public int compterArretes() {
    return Math.toIntExact(requete().noRetriesLeft().count());
  }

  private JobQuery requete() {
    habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
    return jobs.createJobQuery().withException();
  }

  private IncidentLu lire(Job job, Intitule intitule) {
    return new IncidentLu(
        job.getId(),
        intitule.titre(),
        intitule.territoire(),
        etapes.de(job),
        CauseEnClair.de(job.getExceptionMessage()),
        premierEchec(job),
        job.getRetries(),
        job.isSuspended());
  }

  private Instant premierEchec(Job job) {
    HistoricJobLogQuery echecs = historique.createHistoricJobLogQuery().jobId(job.getId());
    if (job.getProcessInstanceId() != null) {
      echecs.processInstanceId(job.getProcessInstanceId()); // the table's index
    }
    return echecs.failureLog().orderByTimestamp().asc().listPage(0, 1).stream()
        .findFirst()
        .map(echec -> echec.getTimestamp().toInstant())
        .orElseGet(() -> job.getCreateTime().toInstant());
  }
}
