package fr.cascade.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

  @ParameterizedTest
  @ValueSource(strings = {"13000548100010", "130 005 481 00010", "130.005.481.00010"})
  void separateursAcceptes(String saisie) {
    assertThat(new Siret(saisie)).isEqualTo(new Siret("13000548100010"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1300054810001", "130005481000100", "1300054810001A", "１３０００５４８１０００１０"})
  void quatorzeChiffresExiges(String saisie) {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Siret(saisie))
        .satisfies(refus -> assertThat(refus.champ()).contains("siret"))
        .withMessageContaining("quatorze");
  }

  @Test
  void uneErreurDeFrappeSeVoitALaCle() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Siret("13000548100011"))
        .withMessageContaining("clé de contrôle");
  }

  @Test
  void laPosteSuitSaPropreCle() {
    assertThat(new Siret("35600000049837").siren()).isEqualTo("356000000");
  }

  @Test
  void affichageParGroupes() {
    assertThat(new Siret("13000548100010").affiche()).isEqualTo("130 005 481 00010");
  }
}
