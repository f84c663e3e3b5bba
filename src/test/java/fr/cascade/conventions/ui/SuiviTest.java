package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionSuivieService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("lecteur")
class SuiviTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;
  @Autowired ConventionSuivieService suivies;

  @Test
  void laFichePermetDeSuivreEtDeCesser() {
    ConventionId accord = scenarios.accord();
    UI.getCurrentOrThrow().navigate(ConventionRoutes.fiche(accord));

    test(findInView(Button.class).withText("Suivre").single()).click();
    assertThat(suivies.suit(accord)).isTrue();
    UI.getCurrentOrThrow().navigate("conventions");
    UI.getCurrentOrThrow().navigate(ConventionRoutes.fiche(accord));

    test(findInView(Button.class).withText("Ne plus suivre").single()).click();
    assertThat(suivies.suit(accord)).isFalse();
    assertThat(findInView(Button.class).withText("Suivre").exists()).isTrue();
  }
}
