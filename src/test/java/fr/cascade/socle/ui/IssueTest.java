package fr.cascade.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class IssueTest {

  @Test
  void uneRegleDitSaPhraseMemeEnveloppee() {
    var regle = new RegleMetierException("RG-010", "Il faut au moins cinq comités par an.");
    assertThat(Issue.de(new IllegalStateException(regle)))
        .isInstanceOf(Issue.Regle.class)
        .extracting(Issue::phrase)
        .isEqualTo("Il faut au moins cinq comités par an.");
  }

  @Test
  void uneCoursePerdueDitQuiEtQuandOuProposeDeRecharger() {
    assertThat(Issue.de(new DejaFaitException("RG-020", "Déjà signé par le directeur à 9 h 05.")))
        .isEqualTo(new Issue.CoursePerdue("Déjà signé par le directeur à 9 h 05."));
    assertThat(Issue.de(new OptimisticLockingFailureException("ligne")))
        .isInstanceOf(Issue.CoursePerdue.class);
    assertThat(Issue.de(new IllegalStateException(new SQLException("deadlock", "40001", 1213))))
        .isInstanceOf(Issue.CoursePerdue.class);
  }

  @Test
  void unObjetHorsPerimetreDitSaPhrase() {
    assertThat(Issue.de(new IntrouvableException("Cette convention est introuvable.")).phrase())
        .isEqualTo("Cette convention est introuvable.");
  }

  @Test
  void toutLeResteAUnNumeroEtNeMontreRienDAutre() {
    var phrase = Issue.de(new IllegalStateException("secret")).phrase();
    assertThat(phrase).containsPattern("[A-Z2-9]{3}-[A-Z2-9]{3}").doesNotContain("secret");
  }
}
