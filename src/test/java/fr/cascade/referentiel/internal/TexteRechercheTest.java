package fr.cascade.referentiel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexteRechercheTest {

  @ParameterizedTest
  @CsvSource({
    "Indre‑et‑Loire, indre et loire",
    "  Côte-d’Or , cote d or",
    "St Cyr, saint cyr",
    "Ste-Marie, sainte marie",
    "Estuaire, estuaire",
    "CŒUR D'OSTREVENT, coeur d ostrevent",
    "Provence–Alpes–Côte d'Azur (PACA), provence alpes cote d azur paca"
  })
  void litCeQuiEstTape(String saisie, String mots) {
    assertThat(String.join(" ", TexteRecherche.de(saisie).mots())).isEqualTo(mots);
  }

  @Test
  void neLaissePasserAucunJoker() {
    assertThat(TexteRecherche.de("100% _ \\").motifs()).containsExactly("% 100%");
    assertThat(TexteRecherche.de(" - ’ ").mots()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 01", "2a, 2A", "reg-24, REG24", "243 700 754, 243700754"})
  void reconnaitUnCode(String saisie, String code) {
    assertThat(TexteRecherche.de(saisie).code()).isEqualTo(code);
  }
}
