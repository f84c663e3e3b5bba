package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.Fermeture.Phase;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of closing and grace, second by second; seconds are counted from the closing one. */
class FermetureTest {

  private static final Fermeture QUINZE = new Fermeture(Appels.instant(Appels.CLOTURE), 15);

  @ParameterizedTest
  @CsvSource({
    "15, -1, OUVERTE",
    "15, 0, OUVERTE",
    "15, 1, GRACE",
    "15, 899, GRACE",
    "15, 900, GRACE",
    "15, 901, FERMEE",
    "0, 0, OUVERTE",
    "0, 1, FERMEE"
  })
  void chaqueSecondeALaSienne(int grace, int seconde, Phase attendue) {
    var fermeture = new Fermeture(QUINZE.clotureLe(), grace);
    assertThat(fermeture.phase(a(seconde))).isEqualTo(attendue);
    assertThat(fermeture.phase(a(seconde).plusMillis(999))).isEqualTo(attendue);
  }

  @ParameterizedTest
  @CsvSource({
    "-90, -1, ''",
    "-90, 0, ''",
    "-90, 1, ''",
    "0, 1, ''",
    "-90, 900, ''",
    "-90, 901, a pris fin à 0 h 14",
    "1, 2, seuls sont reçus un fichier dont l’envoi avait commencé avant",
    "1, 901, Il ne reçoit plus"
  })
  void laFinDUnEnvoi(int debut, int fin, String refus) {
    dire(() -> QUINZE.exigerFinDEnvoi(a(debut), a(fin)), refus);
  }

  @ParameterizedTest
  @CsvSource({
    "false, -1, ''",
    "false, 0, ''",
    "false, 1, Jusqu’à 0 h 14",
    "true, 1, ''",
    "true, 899, ''",
    "true, 900, ''",
    "true, 901, a pris fin à 0 h 14",
    "false, 901, Il ne reçoit plus"
  })
  void leDepot(boolean envoiRecu, int seconde, String refus) {
    dire(() -> QUINZE.exigerDepot(envoiRecu, a(seconde)), refus);
    assertThat(QUINZE.recoitDepot(envoiRecu, a(seconde))).isEqualTo(refus.isEmpty());
  }

  @Test
  void laPhraseDitLesDeuxHeuresEtSeTaitSansGrace() {
    assertThat(QUINZE.enClair())
        .isEqualTo(
            "Clôture le 28 février 2021 à 23 h 59 (heure de Paris). Un fichier dont l’envoi a"
                + " commencé avant cette heure est reçu jusqu’à 0 h 14, et la candidature peut alors"
                + " encore être déposée jusqu’à cette heure.");
    assertThat(new Fermeture(QUINZE.clotureLe(), 0).enClair())
        .isEqualTo("Clôture le 28 février 2021 à 23 h 59 (heure de Paris).");
  }

  private static Instant a(int secondes) {
    return QUINZE.clotureLe().plusSeconds(secondes);
  }

  private static void dire(Runnable acte, String refus) {
    if (refus.isEmpty()) {
      assertThatCode(acte::run).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(acte::run)
          .isInstanceOf(RegleMetierException.class)
          .hasMessageContaining("clos depuis le 28 février 2021 à 23 h 59")
          .hasMessageContaining(refus);
    }
  }
}
