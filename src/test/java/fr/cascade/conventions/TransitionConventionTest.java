package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the life of an agreement, printed for people; it must be committed as it is. */
class TransitionConventionTest {

  private static final Path PAGE = Path.of("docs/transitions-convention.md");

  @Test
  void laTableEstImprimeeDansLaDocumentation() throws IOException {
    String attendue =
        """
        # Life of an agreement

        Printed by `TransitionConventionTest` from `TransitionConvention`: what may follow from which
        state, by whom, under which condition. Once signed, dates decide: in force from its first day,
        expired the day after its last (`ConventionEtat`).

        | from | transition | to | by | condition |
        |---|---|---|---|---|
        %s
        """
            .formatted(
                Arrays.stream(TransitionConvention.values())
                    .map(TransitionConventionTest::ligne)
                    .collect(Collectors.joining("\n")));
    String presente = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    Files.writeString(PAGE, attendue);
    assertThat(presente).isEqualTo(attendue);
  }

  private static final Set<ConventionStatut> FINS =
      EnumSet.of(ConventionStatut.SIGNEE, ConventionStatut.ABANDONNEE);

  @Test
  void chaqueStatutSeQuitteSaufCeuxDeLaFin() {
    for (ConventionStatut statut : ConventionStatut.values()) {
      boolean sortie =
          Arrays.stream(TransitionConvention.values()).anyMatch(t -> t.possibleDepuis(statut));
      assertThat(sortie).as(statut.name()).isEqualTo(!FINS.contains(statut));
    }
  }

  private static String ligne(TransitionConvention t) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            Optional.of(t).flatMap(TransitionConvention::depuis).map(Enum::name).orElse("–"),
            t.name(),
            t.vers(),
            t.acteur(),
            t.condition());
  }
}
