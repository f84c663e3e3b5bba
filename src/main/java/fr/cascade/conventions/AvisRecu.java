package fr.cascade.conventions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An avis that came outside the portal, as the drafter records it.
 *
 * @param recuLe null as long as no day is given
 */
public record AvisRecu(
    @Nullable AvisSens sens,
    String commentaire,
    @Nullable LocalDate recuLe,
    @Nullable PieceRecue piece) {

  /** The letter itself, if it was joined. */
  @SuppressWarnings("ArrayRecordComponent")
  public record PieceRecue(String nom, byte[] contenu) {}
}
