package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.TexteRiche;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("direccte-centre")
class ValidationViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;

  private ConventionId id;

  @BeforeEach
  void ouvrir() {
    id = scenarios.regionaleAValider();
    UI.getCurrent().navigate(ConventionRoutes.validation(id));
  }

  private ConventionDetail detail() {
    return scenarios.detail("mission-centre", id);
  }

  @Test
  void onValideApresConfirmation() {
    test(bouton("Valider et figer le texte")).click();
    assertThat(detail().etat()).isEqualTo(ConventionEtat.A_VALIDER);
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(detail().etat()).isEqualTo(ConventionEtat.A_SIGNER);
  }

  @Test
  void onNeRenvoiePasSansMotif() {
    test(bouton("Renvoyer au rédacteur…")).click();
    var motif = find(TextArea.class).single();
    test(bouton("Renvoyer")).click();
    assertThat(motif.isInvalid()).isTrue();
    assertThat(find(DialogueMotif.class).single().isOpened()).isTrue();

    test(motif).setValue("Précisez les objectifs.");
    test(bouton("Renvoyer")).click();
    assertThat(detail().etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(detail().motifRenvoi()).isEqualTo("Précisez les objectifs.");
  }

  @Test
  void unRenvoiRefuseGardeLeMotif() {
    test(bouton("Renvoyer au rédacteur…")).click();
    var motif = find(TextArea.class).single();
    motif.setValue("x".repeat(2001));
    test(bouton("Renvoyer")).click();
    assertThat(motif.isInvalid()).isTrue();
    assertThat(motif.getValue()).hasSize(2001);
    assertThat(detail().etat()).isEqualTo(ConventionEtat.A_VALIDER);
  }

  @Test
  void chaqueArticleDitCeQuIlEstDuParent() {
    assertThat(find(TexteAValider.class).single().getElement().getTextRecursively())
        .contains("identiques au texte parent");
    assertThat(find(DossierAValider.class).single().getElement().getTextRecursively())
        .contains("Réunions du comité de pilotage local par an", "Respectée");
  }

  @Test
  void unArticleAdapteMontreSesDifferencesEtGardeSonParentAPortee() {
    scenarios.adapterObjet(id, "<p>Un objet propre à la région.</p>");
    UI.getCurrent().refreshCurrentRoute(true);
    assertThat(find(Details.class).all())
        .extracting(Details::getSummaryText, Details::isOpened)
        .containsExactly(
            tuple("Différences avec le texte parent", true),
            tuple("Texte parent : Article 4 – Objet", false));
    assertThat(find(TexteRiche.class).all())
        .first()
        .extracting(TexteRiche::html)
        .asString()
        .contains("<ins>", "Un objet propre à la région.", "<del>");
  }

  @Test
  @ConnecteComme("mission-centre")
  void leRedacteurNeValidePas() {
    assertThat(find(ValidationView.class).exists()).isFalse();
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).single();
  }
}
