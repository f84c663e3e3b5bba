package fr.cascade.conventions;

import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a drafter asks of the parties.
 *
 * @param echeance last day when an avis is received
 * @param parties those of the draft that are asked
 * @param message what they read with the text; may be empty
 */
public record DemandeConsultation(
    LocalDate echeance, List<OrganisationId> parties, String message) {

  public DemandeConsultation {
    parties = List.copyOf(parties);
  }
}
