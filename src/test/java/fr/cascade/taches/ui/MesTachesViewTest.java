package fr.cascade.taches.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ui.EtatVide;
import java.util.Map;
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

    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("Rien ne vous attend");
    assertThat(findInView(TextField.class).exists()).isFalse();
  }

  @Test
  void uneLigneParTacheEtLaRechercheDansLAdresse() {
    scenarios.brouillonRegional();

    UI.getCurrentOrThrow().navigate(MesTachesView.class, QueryParameters.of("q", "centre"));
    assertThat(test(findInView(GrilleTaches.class).single()).size()).isEqualTo(1);
    assertThat(test(findInView(GrilleTaches.class).single()).getCellText(0, 1))
        .contains("Missions locales");

    test(findInView(TextField.class).single()).setValue("introuvable");
    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("Aucune tâche ne correspond à ces filtres", "mots « introuvable »");
  }

  @Test
  void lesFiltresSontDansLAdresseEtLaListeVideDitPourquoi() {
    scenarios.brouillonRegional();

    aller(Map.of("etape", "userTask_redigerConvention", "echeance", "sans", "ligne", "partie"));
    assertThat(test(findInView(GrilleTaches.class).single()).size()).isEqualTo(1);

    aller(Map.of("etape", "userTask_signer", "echeance", "en-retard"));
    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("échéance « En retard »", "Sans filtre, la liste en compte 1");
    test(findInView(Button.class).withText("Effacer les filtres").last()).click();
    assertThat(test(findInView(GrilleTaches.class).single()).size()).isEqualTo(1);
    assertThat(adresse()).isEqualTo("taches");

    aller(Map.of("echeance", "hier"));
    assertThat(test(findInView(GrilleTaches.class).single()).size()).isEqualTo(1);
  }

  @Test
  void leChoixDesSuiviesEstDansLAdresse() {
    scenarios.brouillonRegional();

    aller(Map.of("vue", "suivies", "echeance", "sans"));
    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("échéance « Sans échéance »", "Même sans filtre");
    test(findInView(Button.class).withText("Effacer les filtres").last()).click();
    assertThat(adresse()).isEqualTo("taches?vue=suivies");
    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("choisissez « Suivre »");
  }

  private static void aller(Map<String, String> parametres) {
    UI.getCurrentOrThrow().navigate(MesTachesView.class, QueryParameters.simple(parametres));
  }

  private static String adresse() {
    return UI.getCurrentOrThrow()
        .getInternals()
        .getActiveViewLocation()
        .getPathWithQueryParameters();
  }
}
