package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.Consultations;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.conventions.TourLu.PropositionLue;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.EditeurTexte;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("pe-centre")
class AvisViewTest extends SpringBrowserlessTest {

  @Autowired Consultations scenes;

  private ConventionId id;

  @BeforeEach
  void ouvrir() {
    id = scenes.ouverte();
    scenes.tour(id);
    UI.getCurrent().navigate(ConventionRoutes.avis(id));
  }

  private AvisLu avis() {
    return scenes.sien(id, "pe-centre");
  }

  private String carte() {
    return find(CarteAvis.class).single().getElement().getTextRecursively();
  }

  @Test
  void laPageDitLEcheanceEtQuUnAvisSeRendUneFois() {
    assertThat(carte())
        .contains("À rendre jusqu’au 18 mai 2010 inclus", "une seule fois")
        .contains("Merci de regarder l'article 4.");
    assertThat(find(TexteSoumis.class).single().getElement().getTextRecursively())
        .contains("Article 1");
  }

  @Test
  void uneReserveSansCommentaireSeDitAuChampAvantTouteConfirmation() {
    choisir(AvisSens.FAVORABLE_SOUS_RESERVE);
    test(bouton("Rendre l’avis…")).click();
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    assertThat(find(ConfirmDialog.class).exists()).isFalse();
    assertThat(avis().sens()).isEqualTo(AvisSens.ATTENDU);
  }

  @Test
  void onRendSonAvisAvecUneRedactionEtLaPageLeMontre() {
    choisir(AvisSens.FAVORABLE_SOUS_RESERVE);
    test(find(TextArea.class).single()).setValue("Nommez les publics.");
    proposer().setValue("<p>L’objet nomme les publics.</p>");
    test(bouton("Rendre l’avis…")).click();
    assertThat(avis().sens()).isEqualTo(AvisSens.ATTENDU);
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(avis().sens()).isEqualTo(AvisSens.FAVORABLE_SOUS_RESERVE);
    assertThat(avis().propositions())
        .extracting(PropositionLue::articleCle)
        .containsExactly("objet");
    assertThat(find(CarteAvis.class).exists()).isFalse();
    assertThat(find(LigneAvis.class).single().getElement().getTextRecursively())
        .contains("Favorable sous réserve", "Nommez les publics.", "directeur régional");
  }

  @Test
  void uneRedactionInchangeeSeDitASonArticleEtRienNEstPerdu() {
    choisir(AvisSens.FAVORABLE);
    EditeurTexte champ = proposer();
    test(bouton("Rendre l’avis…")).click();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(champ.isInvalid()).isTrue();
    assertThat(champ.getErrorMessage()).contains("celle du projet");
    assertThat(find(CarteAvis.class).exists()).isTrue();
  }

  @Test
  @ConnecteComme("mission-centre")
  void quiNEstPasConsulteEstRenvoyeALaFiche() {
    assertThat(find(AvisView.class).exists()).isFalse();
    assertThat(find(ConventionView.class).exists()).isTrue();
  }

  @SuppressWarnings("unchecked")
  private void choisir(AvisSens sens) {
    ((RadioButtonGroup<AvisSens>) find(RadioButtonGroup.class).single()).setValue(sens);
  }

  /** Opens the wording of the article « objet ». */
  private EditeurTexte proposer() {
    ArticleSoumis article =
        find(ArticleSoumis.class).all().stream()
            .filter(a -> a.cle().equals("objet"))
            .findFirst()
            .orElseThrow();
    test(find(Button.class, article).withText("Proposer une autre rédaction").single()).click();
    return article.champ().orElseThrow();
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).single();
  }
}
