package fr.cascade.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourrielTest {

  @Test
  void enMinusculesEtSansEspaces() {
    assertThat(new Courriel(" Accueil.UT37@Exemple.FR ").valeur())
        .isEqualTo("accueil.ut37@exemple.fr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "accueil",
        "@exemple.fr",
        "a@b",
        "a b@exemple.fr",
        "a..b@exemple.fr",
        "a@-b.fr",
        "a@exemple.fr\nBcc: b@exemple.fr"
      })
  void formesRefusees(String saisie) {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Courriel(saisie))
        .satisfies(refus -> assertThat(refus.code()).isEqualTo("RG-004"));
  }

  @Test
  void tropLongRefuse() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Courriel("a".repeat(250) + "@exemple.fr"));
  }
}
