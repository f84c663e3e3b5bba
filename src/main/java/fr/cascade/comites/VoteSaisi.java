package fr.cascade.comites;

/**
 * How a decision was voted.
 *
 * @param presidentPour whether the chair, where its vote is preponderant, voted for it
 */
public record VoteSaisi(
    Majorite majorite, int pour, int contre, int abstentions, boolean presidentPour) {

  /** Agreed by those present, without counting. */
  public static final VoteSaisi CONSENSUS = new VoteSaisi(Majorite.CONSENSUS, 0, 0, 0, false);

  public int voix() {
    return pour + contre + abstentions;
  }
}
