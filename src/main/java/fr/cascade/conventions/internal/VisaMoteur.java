package fr.cascade.conventions.internal;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;

/** Port to the process of an agreement, for the visas that it waits for. */
public interface VisaMoteur {

  /** The organisation has answered: the engine reads in the rows whether it refused. */
  void visaRendu(ConventionId convention, OrganisationId organisation);
}
