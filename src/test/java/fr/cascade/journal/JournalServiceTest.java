package fr.cascade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.TestCascade;
import fr.cascade.socle.HorlogeMetier;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class JournalServiceTest {

  private static final String CLE = "convention:-7";

  @Autowired JournalService journal;
  @Autowired JournalConsultation consultation;
  @Autowired HorlogeMetier horloge;
  @Autowired JdbcTemplate jdbc;

  @Test
  void lHistoriqueDonneLePlusRecentDAbordPageParPage() {
    for (var i = 1; i <= 5; i++) {
      journal.consigner(CLE, "ACTE_" + i, "L’article " + i + " a été modifié 😀.");
    }
    journal.consigner("convention:-8", "AUTRE", "Ailleurs.");

    var page = consultation.historique(CLE, PageRequest.of(0, 2));
    assertThat(page.getTotalElements()).isEqualTo(5);
    assertThat(page.getContent())
        .extracting(EntreeJournal::acte)
        .containsExactly("ACTE_5", "ACTE_4");
    assertThat(page.getContent().getFirst().phrase()).isEqualTo("L’article 5 a été modifié 😀.");
    assertThat(Duration.between(page.getContent().getFirst().le(), horloge.instant()))
        .isLessThan(Duration.ofMinutes(1));
    assertThat(consultation.historique(CLE, PageRequest.of(2, 2)).getContent())
        .extracting(EntreeJournal::acte)
        .containsExactly("ACTE_1");
  }

  @Test
  void sansPersonneConnecteeLAuteurEstLePortail() {
    journal.consigner(CLE, "ECHUE", "La convention est arrivée à son terme.");
    assertThat(consultation.historique(CLE, PageRequest.of(0, 1)).getContent())
        .extracting(EntreeJournal::auteur)
        .containsExactly("Portail");
  }

  @Test
  void lHeureDuServeurEstGardeeACoteDeCelleDuMetier() {
    journal.consigner(CLE, "A", "A.");
    var ecart =
        jdbc.queryForObject(
            "select abs(timestampdiff(second, enregistre_le, utc_timestamp())) from journal_entree"
                + " where cle = ?",
            Long.class,
            CLE);
    assertThat(ecart).isLessThan(60);
  }

  @Test
  void unePhraseTropLongueEstCoupeeSansPerdreLActe() {
    journal.consigner(CLE, "REFUS", "😀".repeat(1200));
    var phrase =
        consultation.historique(CLE, PageRequest.of(0, 1)).getContent().getFirst().phrase();
    assertThat(phrase.codePointCount(0, phrase.length())).isEqualTo(1000);
    assertThat(phrase).endsWith("😀…");
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void rienNeSEcritHorsDUneTransaction() {
    assertThatThrownBy(() -> journal.consigner(CLE, "A", "A."))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
