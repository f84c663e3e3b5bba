package fr.cascade.taches;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.TerritoireCode;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an administrator does about an incident. A new try is written in the journal first and made
 * after, in the engine's own transaction: when it fails, the engine has to count it by itself.
 */
@Service
public class IncidentService {

  private static final Logger LOG = LoggerFactory.getLogger(IncidentService.class);

  private final ManagementService jobs;
  private final HabilitationService habilitations;
  private final JournalService journal;
  private final EtapesEnEchec etapes;
  private final TitresTaches titres;
  private final TransactionTemplate transaction;

  IncidentService(
      ManagementService jobs,
      HabilitationService habilitations,
      JournalService journal,
      EtapesEnEchec etapes,
      TitresTaches titres,
      PlatformTransactionManager transactions) {
    this.jobs = jobs;
    this.habilitations = habilitations;
    this.journal = journal;
    this.etapes = etapes;
    this.titres = titres;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Tries the step again at once: empty when it is done, else why it failed again. */
  public Optional<String> reessayer(String reference) {
    transaction.executeWithoutResult(_ -> consigner(reference, "REESSAYER", "relancée"));
    try {
      jobs.executeJob(reference);
      return Optional.empty();
    } catch (RuntimeException cause) {
      LOG.error("Job {} failed again", reference, cause);
      return Optional.of(CauseEnClair.de(cause.getMessage()));
    }
  }

  /** Holds back the tries that the portal makes by itself. */
  public void suspendre(String reference) {
    transaction.executeWithoutResult(
        _ -> {
          consigner(reference, "SUSPENDRE", "suspendue");
          jobs.suspendJobById(reference);
        });
  }

  /** Lets the portal try again by itself. */
  public void reprendre(String reference) {
    transaction.executeWithoutResult(
        _ -> {
          consigner(reference, "REPRENDRE", "reprise");
          jobs.activateJobById(reference);
        });
  }

  private void consigner(String reference, String acte, String participe) {
    habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
    Job job = jobs.createJobQuery().jobId(reference).withException().singleResult();
    if (job == null) {
      throw new DejaFaitException("RG-060", "Cet incident est déjà réglé.");
    }
    String etape = etapes.de(job);
    titres
        .cle(job)
        .ifPresent(
            cle ->
                journal.consigner(
                    cle,
                    "INCIDENT_" + acte,
                    "Étape en échec %s : « %s » (incident %s)."
                        .formatted(participe, etape, reference)));
  }
}
