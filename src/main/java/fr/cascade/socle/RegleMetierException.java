package fr.cascade.socle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A business rule refuses an act. The message is a sentence that a French officer understands; the
 * code is the rule's number in {@code docs/cas-usage}.
 */
public class RegleMetierException extends RuntimeException {

  private final String code;
  private final @Nullable String champ;

  public RegleMetierException(String code, String message) {
    this(code, message, null);
  }

  /** Names the field at which the sentence is to be shown. */
  public RegleMetierException(String code, String message, @Nullable String champ) {
    super(message);
    this.code = code;
    this.champ = champ;
  }

  public String code() {
    return code;
  }

  public Optional<String> champ() {
    return Optional.ofNullable(champ);
  }

  /** The sentence for the screen. */
  public String phrase() {
    return String.valueOf(getMessage());
  }
}
