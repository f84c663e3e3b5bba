package fr.cascade.conventions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a party answers, as it types it.
 *
 * @param sens null as long as none is chosen
 */
public record AvisSaisi(@Nullable AvisSens sens, String commentaire, List<Redaction> propositions) {

  public AvisSaisi {
    propositions = List.copyOf(propositions);
  }

  /** Wording proposed for an article, as HTML that nobody has cleaned yet. */
  public record Redaction(String articleCle, String html) {}
}
