package fr.cascade.comites.processus;

import fr.cascade.comites.internal.CycleCadence;
import fr.cascade.socle.HorlogeMetier;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Public because the model calls it by name: where the cadence is, whose turn it is, until when.
 */
@Component
public class CadenceComite {

  private final CycleCadence cycle;

  CadenceComite(CycleCadence cycle) {
    this.cycle = cycle;
  }

  public boolean terminee(DelegateExecution execution) {
    return cycle.terminee(CadenceProcess.comite(execution));
  }

  public boolean menacee(DelegateExecution execution) {
    return cycle.menacee(CadenceProcess.comite(execution));
  }

  public List<String> groupes(DelegateExecution execution) {
    return cycle.groupes(CadenceProcess.comite(execution));
  }

  /** The last day counts: late when the next one starts. */
  public @Nullable Date limite(DelegateExecution execution) {
    return cycle
        .limite(CadenceProcess.comite(execution))
        .map(jour -> Date.from(HorlogeMetier.debutDu(jour.plusDays(1))))
        .orElse(null);
  }

  public Date prochainControle(DelegateExecution execution) {
    return Date.from(
        HorlogeMetier.debutDu(cycle.prochainControle(CadenceProcess.comite(execution))));
  }
}
