package fr.cascade.moteur;

import fr.cascade.moteur.internal.DecalageMoteur;
import fr.cascade.socle.HorlogeMetier;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the business clock and the engine's together, and fires what falls due.
 *
 * <p>The job executor starts only once the application is ready, so that nothing fires before the
 * demonstration has put back its date. It never runs while the clock moves: a job caught in the
 * middle would lose its lock and run twice.
 */
@Component
public final class HorlogeMoteur {

  private static final Logger LOG = LoggerFactory.getLogger(HorlogeMoteur.class);

  private final HorlogeMetier horloge;
  private final ManagementService jobs;
  private final JobExecutor executeur;
  private final boolean executeurVoulu;

  HorlogeMoteur(
      HorlogeMetier horloge,
      ManagementService jobs,
      ProcessEngine moteur,
      @Value("${cascade.moteur.executeur:true}") boolean executeurVoulu) {
    this.horloge = horloge;
    this.jobs = jobs;
    this.executeur =
        ((ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration()).getJobExecutor();
    this.executeurVoulu = executeurVoulu;
  }

  /** Stops the job executor and waits for its running jobs, before several moves in a row. */
  public synchronized void suspendre() {
    executeur.shutdown();
  }

  /** Puts the engine on the business clock and starts the job executor, where there is one. */
  @EventListener(ApplicationReadyEvent.class)
  public synchronized void reprendre() {
    DecalageMoteur.appliquer(horloge);
    if (executeurVoulu) {
      executeur.start();
    }
  }

  /**
   * Sets the total shift of both clocks from the system's; the executor stops meanwhile and starts
   * again if it was on. Keeping the shift and refusing to go back are the caller's business.
   */
  public synchronized void avancer(Duration decalageTotal) {
    var actif = arreterExecuteur();
    try {
      horloge.decaler(decalageTotal);
      DecalageMoteur.appliquer(horloge);
    } finally {
      relancerExecuteur(actif);
    }
  }

  /** The earliest due date of a timer that can still run, up to that instant, overdue ones too. */
  public Optional<Instant> prochaineEcheance(Instant jusqua) {
    return jobs
        .createJobQuery()
        .timers()
        .withRetriesLeft()
        .active()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(job -> job.getDuedate().toInstant())
        .filter(echeance -> !echeance.isAfter(jusqua))
        .findFirst();
  }

  /**
   * Runs each due job, earliest first, those that they make due included. Each has its own
   * transaction, unless the caller holds one. A job that fails is logged, loses one try and is left
   * aside for this time.
   *
   * @return how many succeeded
   */
  public synchronized int executerEcheances() {
    var actif = arreterExecuteur();
    try {
      var echecs = new HashSet<String>();
      var faits = 0;
      for (var job = prochainJob(echecs); job.isPresent(); job = prochainJob(echecs)) {
        if (executer(job.get())) {
          faits++;
        } else {
          echecs.add(job.get().getId());
        }
      }
      return faits;
    } finally {
      relancerExecuteur(actif);
    }
  }

  private Optional<Job> prochainJob(Set<String> echecs) {
    return jobs
        .createJobQuery()
        .executable()
        .active()
        .orderByJobDuedate()
        .asc()
        .listPage(0, echecs.size() + 1)
        .stream()
        .filter(job -> !echecs.contains(job.getId()))
        .findFirst();
  }

  private boolean executer(Job job) {
    try {
      jobs.executeJob(job.getId());
      return true;
    } catch (RuntimeException cause) {
      LOG.error(
          "Job {} due {} of instance {} failed",
          job.getId(),
          job.getDuedate(),
          job.getProcessInstanceId(),
          cause);
      return false;
    }
  }

  private boolean arreterExecuteur() {
    var actif = executeur.isActive();
    executeur.shutdown();
    return actif;
  }

  private void relancerExecuteur(boolean actif) {
    if (actif) {
      executeur.start();
    }
  }
}
