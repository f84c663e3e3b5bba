package fr.cascade.conventions;

import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of consultation and what each party answered.
 *
 * @param message what the drafter wrote to the parties; may be empty
 * @param cloture null while the round is open
 */
public record TourLu(
    ConsultationId id,
    int numero,
    LocalDate echeance,
    String message,
    Instant ouvertLe,
    String ouvertPar,
    @Nullable ClotureConsultation cloture,
    @Nullable Instant closLe,
    @Nullable String closPar,
    List<AvisLu> avis) {

  public TourLu {
    avis = List.copyOf(avis);
  }

  /**
   * What one party answered.
   *
   * @param auteur who gave it, or who recorded it when it came by post
   * @param recuLe day when it came by post or mail
   * @param piece whether the letter is kept with it
   * @param aMoi whether it is the reader's to give
   */
  public record AvisLu(
      AvisId id,
      OrganisationId organisation,
      String organisationNom,
      AvisSens sens,
      String commentaire,
      @Nullable Instant renduLe,
      @Nullable String auteur,
      @Nullable LocalDate recuLe,
      boolean piece,
      boolean aMoi,
      List<PropositionLue> propositions) {

    public AvisLu {
      propositions = List.copyOf(propositions);
    }

    /** Whether the reader has it to give. */
    public boolean aRendre() {
      return aMoi && sens == AvisSens.ATTENDU;
    }
  }

  /**
   * Wording that a party proposes.
   *
   * @param designation number and title of the article that the party read
   * @param rendu its text with the figures in words
   */
  public record PropositionLue(
      PropositionId id,
      String articleCle,
      String designation,
      String rendu,
      EtatProposition etat,
      @Nullable Instant traiteeLe,
      @Nullable String traiteePar) {}

  public boolean ouvert() {
    return cloture == null;
  }

  /** How many parties answered. */
  public long rendus() {
    return avis.stream().filter(a -> a.sens().rendu()).count();
  }

  /** « 2 avis rendus sur 3 ». */
  public String bilan() {
    return "%d avis %s sur %d".formatted(rendus(), rendus() < 2 ? "rendu" : "rendus", avis.size());
  }

  /** How many proposed wordings the drafter has not looked at. */
  public long aExaminer() {
    return avis.stream()
        .flatMap(a -> a.propositions().stream())
        .filter(p -> p.etat() == EtatProposition.A_EXAMINER)
        .count();
  }
}
