package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleSeance;
import fr.cascade.socle.HorlogeMetier;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Public because the model calls it by name: whose turn it is, and until when. */
@Component
public class SeanceSuivie {

  private final CycleSeance cycle;

  SeanceSuivie(CycleSeance cycle) {
    this.cycle = cycle;
  }

  public List<String> groupes(DelegateExecution execution) {
    return cycle.groupes(SeanceProcess.seance(execution));
  }

  /** The last day for convening counts. */
  public Date convocation(DelegateExecution execution) {
    return Date.from(
        HorlogeMetier.debutDu(cycle.convoquerAvant(SeanceProcess.seance(execution)).plusDays(1)));
  }

  /** Some days before the last one for convening. */
  public Date rappel(DelegateExecution execution) {
    return Date.from(
        HorlogeMetier.debutDu(cycle.convoquerAvant(SeanceProcess.seance(execution)).minusDays(5)));
  }

  public Date debut(DelegateExecution execution) {
    return Date.from(cycle.debut(SeanceProcess.seance(execution)));
  }

  /** A record is due within a fortnight. */
  public Date releve(DelegateExecution execution) {
    return Date.from(
        HorlogeMetier.debutDu(cycle.jour(SeanceProcess.seance(execution)).plusDays(15)));
  }

  public boolean signatureExigee(DelegateExecution execution) {
    return cycle.signatureExigee(SeanceProcess.seance(execution));
  }
}
