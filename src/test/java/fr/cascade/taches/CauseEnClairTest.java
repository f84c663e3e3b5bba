package fr.cascade.taches;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CauseEnClairTest {

  @Test
  void unePhraseJamaisUnePile() {
    assertThat(CauseEnClair.de("\n Le relais ne répond pas.\n\tat fr.cascade.Courrier"))
        .isEqualTo("Le relais ne répond pas.");
    assertThat(CauseEnClair.de(null)).isEqualTo("Le portail n’en dit pas la cause.");
    assertThat(CauseEnClair.de("ENGINE-03005 Execution of 'UPDATE JobEntity' failed."))
        .isEqualTo("Deux actes se sont croisés au même instant.");
    assertThat(CauseEnClair.de("é".repeat(400))).hasSize(300).endsWith("…");
  }
}
