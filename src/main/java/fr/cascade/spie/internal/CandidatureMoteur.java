package fr.cascade.spie.internal;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.spie.Fermeture;
import java.time.LocalDate;
import java.util.List;

/** Port to the process of an application. */
public interface CandidatureMoteur {

  void ouvrir(CandidatureId candidature, Fermeture fermeture);

  void consortiumChange(CandidatureId candidature, List<OrganisationId> membres);

  void deposee(CandidatureId candidature);

  void retiree(CandidatureId candidature);

  void instruite(CandidatureId candidature, boolean recevable);

  void aCompleter(CandidatureId candidature, LocalDate avant);

  void completee(CandidatureId candidature);

  void decisionRendue(CandidatureId candidature, boolean retenue);

  void conventionEtablie(CandidatureId candidature);

  /** No agreement is to be drafted any more. */
  void desistee(CandidatureId candidature);

  /** Selected later than the others: its agreement is to be drafted. */
  void promue(CandidatureId candidature);
}
