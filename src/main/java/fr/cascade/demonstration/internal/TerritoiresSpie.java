package fr.cascade.demonstration.internal;

import fr.cascade.socle.TerritoireCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The territories of the call of 2020: those that were selected, and six invented ones. */
final class TerritoiresSpie {

  /** Départements to which the invented territories are attached, to have a region. */
  private static final List<String> ESSAIS = List.of("01", "02", "15", "18", "23", "46");

  private TerritoiresSpie() {}

  /**
   * One of them.
   *
   * @param essai invented: never public
   */
  record TerritoireSpie(String nom, List<TerritoireCode> codes, boolean essai) {}

  static List<TerritoireSpie> tous() {
    return Stream.concat(reels(), essais()).toList();
  }

  private static Stream<TerritoireSpie> reels() {
    return lignes()
        .skip(1)
        .map(l -> l.split(",", -1))
        .map(
            c ->
                new TerritoireSpie(
                    c[2],
                    Arrays.stream(c[3].split("\\|", -1))
                        .map(code -> new TerritoireCode("DEP-" + code))
                        .toList(),
                    false));
  }

  private static Stream<TerritoireSpie> essais() {
    return Stream.iterate(0, rang -> rang < ESSAIS.size(), rang -> rang + 1)
        .map(
            rang ->
                new TerritoireSpie(
                    "Territoire d’essai " + (char) ('A' + rang),
                    List.of(new TerritoireCode("DEP-" + ESSAIS.get(rang))),
                    true));
  }

  private static Stream<String> lignes() {
    try {
      return new ClassPathResource("demonstration/spie-territoires-2021.csv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
