package fr.cascade.taches.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ui.EtatVide;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class MesTachesViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;

  @Test
  void rienALireQuandRienNAttend() {
    navigate(MesTachesView.class);

    assertThat($view(EtatVide.class).single().getElement().getTextRecursively())
        .contains("Rien ne vous attend");
    assertThat($view(TextField.class).exists()).isFalse();
  }

  @Test
  void uneLigneParTacheEtLaRechercheDansLAdresse() {
    scenarios.brouillonRegional();

    navigate("taches?q=centre", MesTachesView.class);
    assertThat(test($view(GrilleTaches.class).single()).size()).isEqualTo(1);
    assertThat(test($view(GrilleTaches.class).single()).getCellText(0, 1))
        .contains("Missions locales");

    test($view(TextField.class).single()).setValue("introuvable");
    assertThat($view(EtatVide.class).single().getElement().getTextRecursively())
        .contains("Aucune tâche ne contient ces mots");
  }
}
