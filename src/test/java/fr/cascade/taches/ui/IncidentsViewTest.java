package fr.cascade.taches.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.taches.EtapeEnPanne;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Not rolled back: each try of the engine has its own transaction. */
@TestCascade
@ConnecteComme("admin")
class IncidentsViewTest extends SpringBrowserlessTest {

  @Autowired EtapeEnPanne panne;

  private boolean provoquee;

  @AfterEach
  void retirer() {
    if (provoquee) {
      panne.retirer();
    }
  }

  @Test
  void sansIncidentLaPageLeDit() {
    navigate(IncidentsView.class);
    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("Aucun incident");
  }

  @Test
  void uneCarteParIncidentEtLaRelanceDitSonIssue() {
    panne.provoquer();
    provoquee = true;
    navigate(IncidentsView.class);
    assertThat(findInView(CarteIncident.class).single().getElement().getTextRecursively())
        .contains(EtapeEnPanne.ETAPE, "Missions locales", "2 essais restants", "Cause : ");

    reessayer();
    assertThat(test(find(Notification.class).single()).getText())
        .startsWith("Nouvel échec de l’étape « Relancer les parties »");
    assertThat(findInView(CarteIncident.class).single().getElement().getTextRecursively())
        .contains("1 essai restant");

    panne.reparer();
    reessayer();
    assertThat(findInView(EtatVide.class).exists()).isTrue();
  }

  @Test
  @ConnecteComme("mission-centre")
  void laPageNExistePasPourLesAutres() {
    UI.getCurrentOrThrow().navigate("administration/incidents");
    assertThat(find(CarteIncident.class).exists()).isFalse();
    assertThat(getCurrentView()).isNotInstanceOf(IncidentsView.class);
  }

  private void reessayer() {
    test(findInView(Button.class).withText("Réessayer").single()).click();
  }
}
