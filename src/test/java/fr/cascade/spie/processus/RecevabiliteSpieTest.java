package fr.cascade.spie.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import fr.cascade.spie.internal.DecisionRecevabilite;
import fr.cascade.spie.internal.DecisionRecevabilite.Faits;
import fr.cascade.spie.internal.DecisionRecevabilite.Manquement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The table of {@code bpmn/dmn/recevabilite-spie.dmn}, line by line, on a page that only reads. */
@TestCascade
@Transactional(readOnly = true)
class RecevabiliteSpieTest {

  private static final String TABLE =
      """
          # porteur, accord, dép., opérateur, lettre dép., lettre op., manquants, montant, délai, règles
          true , false, true , true , true , true , 0, 500000   , true , ''
          false, true , true , true , true , true , 0, 500000   , true , ''
          false, false, true , true , true , true , 0, 500000   , true , porteur
          true , false, true , true , false, true , 0, 500000   , true , lettre-departement
          true , false, true , true , true , false, 0, 500000   , true , lettre-operateur
          true , false, false, true , true , true , 0, 500000   , true , consortium
          true , false, true , false, true , true , 0, 500000   , true , consortium
          true , false, true , true , true , true , 2, 500000   , true , consortium
          true , false, true , true , true , true , 0, 500000.01, true , budget
          true , false, true , true , true , true , 0, 0        , true , budget
          true , false, true , true , true , true , 0, 1        , false, delai
          false, false, false, false, false, false, 1, 600000   , false, porteur lettre-departement lettre-operateur consortium consortium consortium budget delai
          """;

  @Autowired DecisionRecevabilite decision;

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void chaqueRegleDitCeQuiManque(
      boolean porteur,
      boolean accord,
      boolean departement,
      boolean operateur,
      boolean lettreDepartement,
      boolean lettreOperateur,
      int manquants,
      BigDecimal montant,
      boolean delai,
      String attendues) {
    List<Manquement> manquements =
        decision.evaluer(
            new Faits(
                porteur,
                accord,
                departement,
                operateur,
                lettreDepartement,
                lettreOperateur,
                manquants,
                montant,
                BigDecimal.valueOf(500_000),
                delai));
    assertThat(manquements)
        .extracting(Manquement::regle)
        .containsExactlyInAnyOrderElementsOf(
            attendues.isEmpty() ? List.of() : Arrays.asList(attendues.split(" ", -1)));
    assertThat(manquements).allSatisfy(m -> assertThat(m.explication()).endsWith("."));
  }
}
