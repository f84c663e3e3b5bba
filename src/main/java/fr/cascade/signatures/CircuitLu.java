package fr.cascade.signatures;

import fr.cascade.socle.CircuitId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.SignatureId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round of signatures as screens show it. */
public record CircuitLu(
    CircuitId id,
    int tour,
    CircuitStatut statut,
    String empreinte,
    Instant ouvertLe,
    @Nullable Instant closLe,
    List<Ligne> signatures) {

  /**
   * One signature of the round.
   *
   * @param attendueDepuis when its group's turn came; null before
   * @param pouvoir on what power it was given
   * @param enregistreeLe system time of the act; {@code faiteLe} is the business time
   * @param adresse network address that the act came from
   * @param aMoi whether the reader may sign it now
   */
  public record Ligne(
      SignatureId id,
      int ordre,
      OrganisationId organisation,
      String organisationNom,
      SignatureStatut statut,
      @Nullable Instant attendueDepuis,
      @Nullable String signataire,
      @Nullable String fonction,
      @Nullable String pouvoir,
      @Nullable Instant faiteLe,
      @Nullable Instant enregistreeLe,
      @Nullable String adresse,
      @Nullable String motif,
      boolean aMoi) {}

  public CircuitLu {
    signatures = List.copyOf(signatures);
  }

  /** Signatures given so far. */
  public long donnees() {
    return signatures.stream().filter(s -> s.statut() == SignatureStatut.SIGNEE).count();
  }
}
