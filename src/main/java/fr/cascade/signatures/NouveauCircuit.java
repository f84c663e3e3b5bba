package fr.cascade.signatures;

import fr.cascade.socle.DocumentId;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * A round to open over a frozen text.
 *
 * @param objetCle business key of what is signed, such as {@code convention:3}
 * @param territoire name of the territory, for lists
 * @param pdf the frozen text as it will be archived; its SHA-256 is what is signed
 * @param html the same text, accessible
 * @param empreinte SHA-256 of the PDF, hexadecimal
 * @param avantLe day before which the text is to be signed
 */
public record NouveauCircuit(
    String objetCle,
    String titre,
    String territoire,
    DocumentId pdf,
    DocumentId html,
    String empreinte,
    LocalDate avantLe,
    List<PartieASigner> parties) {

  /** A party and its group: groups sign one after the other, in parallel inside a group. */
  public record PartieASigner(int ordre, OrganisationId organisation) {}
}
