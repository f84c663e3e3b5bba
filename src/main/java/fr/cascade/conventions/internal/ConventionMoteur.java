package fr.cascade.conventions.internal;

import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.ConventionId;

/** Port to the process of an agreement: the engine says whose turn it is and what comes next. */
public interface ConventionMoteur {

  /** A draft exists: somebody has to write it. */
  void demarrer(ConventionId convention);

  /** Takes over a signed text, of which only the dates are still to come. */
  void suivreEcheances(ConventionId convention);

  /** The drafter is done; the engine has conformity checked, then asks for validation. */
  void redactionTerminee(ConventionId convention);

  /** The parties are asked for their avis in this round; the drafter waits for its end. */
  void consultationDemandee(ConventionId convention, ConsultationId consultation);

  /** The draft is given up: nobody has to write it any more. */
  void brouillonAbandonne(ConventionId convention);

  /** The drafter takes the text back before the validator has spoken. */
  void texteRetire(ConventionId convention);

  /** The drafter takes back a text that the parties are signing. */
  void signatureRetiree(ConventionId convention);

  /** The validator has spoken. */
  void validationRendue(ConventionId convention, boolean validee);
}
