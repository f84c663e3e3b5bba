package fr.cascade.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bench builds the same agreements again from the same seed. */
class GenerateurTest {

  private static final Reperes REPERES =
      new Reperes(
          "REG-24",
          Map.of("REG-11", List.of("DEP-75", "DEP-77"), "REG-04", List.of("DEP-974")),
          List.of("DEP-37", "DEP-45"),
          List.of(1L, 2L),
          List.of(3L, 4L, 5L),
          List.of(6L, 7L, 8L));

  @Test
  void laMemeGraineDonneLesMemesLignes() {
    List<TexteGenere> lot = Generateur.lot(2010, 1, REPERES);
    assertThat(Generateur.lot(2010, 1, REPERES)).isEqualTo(lot);
    assertThat(Generateur.lot(2011, 1, REPERES)).isNotEqualTo(lot);
    assertThat(Generateur.lot(2010, 2, REPERES)).isNotEqualTo(lot);
  }

  @Test
  void unLotEstUnDixiemeDontLaMoitieDeBrouillonsDeLaRegion() {
    List<TexteGenere> lot = Generateur.lot(2010, 0, REPERES);
    assertThat(lot).hasSize(2_000).extracting(TexteGenere::id).doesNotHaveDuplicates();
    assertThat(lot)
        .filteredOn(t -> !t.signee())
        .hasSize(1_000)
        .allMatch(t -> REPERES.siens().contains(t.territoire()));
    assertThat(lot)
        .extracting(TexteGenere::niveau)
        .containsSubsequence("NATIONAL", "REGIONAL", "LOCAL");
    assertThat(lot)
        .filteredOn(t -> Long.valueOf(Generateur.regionaleLarge()).equals(t.parent()))
        .hasSizeGreaterThan(300);
  }

  @Test
  void unTexteSousUnAutreVientApresLui() {
    assertThat(Generateur.lot(2010, 3, REPERES))
        .allSatisfy(
            t -> {
              Long parent = t.parent();
              assertThat(parent == null || parent < t.id()).isTrue();
            });
  }
}
