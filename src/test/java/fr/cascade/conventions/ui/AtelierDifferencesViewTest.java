package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.RedactionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.EditeurTexte;
import fr.cascade.socle.ui.TexteRiche;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class AtelierDifferencesViewTest extends SpringBrowserlessTest {

  private static final String TEL_QUEL = "donnees";
  private static final String RETABLIR = "Rétablir le texte du parent…";

  @Autowired Scenarios scenarios;
  @Autowired ConventionConsultation consultation;
  @Autowired RedactionService redaction;

  private ConventionId id;

  @BeforeEach
  void ouvrir() {
    id = scenarios.brouillonRegional();
    ouvrir("objet");
  }

  private void ouvrir(String cle) {
    UI.getCurrent()
        .navigate(ConventionRoutes.atelier(id), QueryParameters.of(PlanArticles.PARAMETRE, cle));
  }

  private ArticleLu article(String cle) {
    return consultation.detail(id).article(cle).orElseThrow();
  }

  @Test
  @SuppressWarnings("unchecked")
  void lesDifferencesSuiventLaSaisieEtRestentDArticleEnArticle() {
    assertThat(find(RadioButtonGroup.class).exists()).isFalse();
    assertThat(panneau()).contains("identique au texte parent");

    var texte = find(EditeurTexte.class).single();
    texte.setValue("<p>Un tout autre objet.</p>" + texte.getValue());
    var choix = (RadioButtonGroup<LectureParent.Mode>) find(RadioButtonGroup.class).single();
    assertThat(find(TexteRiche.class).single().html()).doesNotContain("<ins>");

    choix.setValue(LectureParent.Mode.DIFFERENCES);
    assertThat(panneau()).contains("1 passage diffère");
    assertThat(find(TexteRiche.class).single().html()).contains("Un tout autre objet.", "<ins>");
    texte.setValue("<p>Un objet nouveau.</p>" + article("objet").parentRendu());
    assertThat(find(TexteRiche.class).single().html()).contains("Un objet nouveau.");

    ouvrir("gouvernance");
    find(EditeurTexte.class).single().setValue("<p>Repris à zéro.</p>");
    assertThat(find(TexteRiche.class).single().html()).contains("Repris à zéro.", "<del>");
  }

  private String panneau() {
    return find(PanneauParent.class).single().getElement().getTextRecursively();
  }

  @Test
  void unTexteAReprendreTelQuelSeRetablitApresConfirmation() {
    ouvrir(TEL_QUEL);
    assertThat(find(Button.class).withText(RETABLIR).exists()).isFalse();
    var texte = find(EditeurTexte.class).single();
    texte.setValue("<p>À notre façon.</p>");
    assertThat(panneau()).contains("Modifiée");

    test(find(Button.class).withText(RETABLIR).single()).click();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(panneau()).contains("Identique", "identique au texte parent");
    assertThat(texte.getValue()).isEqualTo(article(TEL_QUEL).texte());
    assertThat(find(Button.class).withText(RETABLIR).exists()).isFalse();

    texte.setValue("<p>Encore à notre façon.</p>");
    assertThat(article(TEL_QUEL).texte()).isEqualTo("<p>Encore à notre façon.</p>");
  }

  @Test
  void onNeRetablitPasParDessusLeTravailDUnAutre() {
    ouvrir(TEL_QUEL);
    find(EditeurTexte.class).single().setValue("<p>À notre façon.</p>");
    ArticleLu lu = article(TEL_QUEL);
    redaction.ecrireArticle(id, lu.cle(), lu.version(), lu.titre(), "<p>Écrit ailleurs.</p>");

    test(find(Button.class).withText(RETABLIR).single()).click();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(find(EditeurTexte.class).single().getErrorMessage())
        .contains("a été modifié entre-temps");
    assertThat(article(TEL_QUEL).texte()).isEqualTo("<p>Écrit ailleurs.</p>");
  }

  @Test
  void seulUnTexteAReprendreTelQuelSeRetablit() {
    ArticleLu lu = article("objet");
    assertThatThrownBy(() -> redaction.retablirArticle(id, lu.cle(), lu.version()))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("tel quel");
  }
}
