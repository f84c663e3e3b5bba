package fr.cascade.spie;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A selected territory, as everybody reads it.
 *
 * @param codes codes of its territories, such as {@code DEP-51}
 * @param promueLe when it came from the waiting list
 */
public record ResultatPublic(
    String nom, List<String> codes, String porteur, @Nullable Instant promueLe) {

  public ResultatPublic {
    codes = List.copyOf(codes);
  }

  /** Official codes, as people write them. */
  public String territoires() {
    return codes.stream()
        .map(c -> c.replaceFirst("^[A-Z]+-", ""))
        .collect(Collectors.joining(", "));
  }
}
