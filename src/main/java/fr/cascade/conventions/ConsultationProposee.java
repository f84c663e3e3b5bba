package fr.cascade.conventions;

import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/** What the portal proposes to a drafter who is about to consult the parties. */
public record ConsultationProposee(
    LocalDate echeance, LocalDate auPlusTot, LocalDate auPlusTard, List<PartieAConsulter> parties) {

  /**
   * A party of the draft.
   *
   * @param sienne the drafter's own organisation: it is not asked unless the drafter says so
   * @param joignable whether somebody has an account to answer for it
   */
  public record PartieAConsulter(
      OrganisationId organisation, String nom, boolean sienne, boolean joignable) {}
}
