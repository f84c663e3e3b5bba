package fr.cascade.conventions.processus;

import fr.cascade.conventions.AvisId;
import fr.cascade.conventions.internal.CycleConsultation;
import fr.cascade.socle.HorlogeMetier;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Public because the model calls it by name. Answers its expressions: which avis are asked for, who
 * may give them, when to remind and when to stop waiting.
 */
@Component
public class ConsultationAvis {

  private final CycleConsultation cycle;

  ConsultationAvis(CycleConsultation cycle) {
    this.cycle = cycle;
  }

  public List<String> attendus(DelegateExecution execution) {
    return cycle.attendus(ConsultationProcess.consultation(execution)).stream()
        .map(id -> String.valueOf(id.valeur()))
        .toList();
  }

  public List<String> groupes(String avisId) {
    return cycle.groupes(new AvisId(Long.parseLong(avisId)));
  }

  public Date rappel(DelegateExecution execution) {
    return Date.from(
        HorlogeMetier.debutDu(cycle.jalons(ConsultationProcess.consultation(execution)).rappel()));
  }

  /** The last day counts: the round ends when the next one starts. */
  public Date echeance(DelegateExecution execution) {
    return Date.from(
        HorlogeMetier.debutDu(
            cycle.jalons(ConsultationProcess.consultation(execution)).echeance().plusDays(1)));
  }
}
