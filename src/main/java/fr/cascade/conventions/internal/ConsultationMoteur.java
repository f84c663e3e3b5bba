package fr.cascade.conventions.internal;

import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.OrganisationId;

/** Port to the process of a round of consultation. */
public interface ConsultationMoteur {

  /** A party answered; the last one ends the round. */
  void avisRendu(ConsultationId consultation, OrganisationId partie);

  /** The drafter waits no more. */
  void clotureDemandee(ConsultationId consultation);
}
