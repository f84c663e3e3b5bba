package fr.cascade.spie;

import fr.cascade.socle.CandidatureId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What withdrawals left, and who is first to take it.
 *
 * @param places still free
 * @param reste money still free
 * @param attente how many wait
 * @param sautees those that come before the first but ask for more than what remains
 */
public record PlaceLibre(
    int places, BigDecimal reste, int attente, @Nullable Premiere premiere, List<String> sautees) {

  /** The first of the waiting list that places and money let in. */
  public record Premiere(CandidatureId id, String nom, int rang, BigDecimal montant) {}

  public PlaceLibre {
    sautees = List.copyOf(sautees);
  }
}
