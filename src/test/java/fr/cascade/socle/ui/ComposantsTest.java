package fr.cascade.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "fr.cascade.socle.ui")
class ComposantsTest extends BrowserlessTest {

  @Test
  void uneRegleSeDitAuChampQuElleNomme() {
    var fin = new TextField("Date de fin");
    UI.getCurrent().add(fin);

    var reussi =
        Messages.essayer(
            () -> {
              throw new RegleMetierException("RG-002", "La fin doit suivre le début.", "fin");
            },
            Map.of("fin", fin));

    assertThat(reussi).isFalse();
    assertThat(fin.isInvalid()).isTrue();
    assertThat(fin.getErrorMessage()).isEqualTo("La fin doit suivre le début.");
  }

  @Test
  void uneCoursePerdueProposeDeRecharger() {
    Messages.erreur(new DejaFaitException("RG-020", "Déjà validé à 9 h 05."));

    assertThat(find(Notification.class).single().isOpened()).isTrue();
    assertThat(find(Span.class).withText("Déjà validé à 9 h 05.").all()).hasSize(1);
    assertThat(find(Button.class).withText("Recharger").all()).hasSize(1);
  }

  @Test
  void leResumeMeneAuxChampsEtDisparaitQuandToutEstCorrige() {
    var champ = new TextField("Intitulé");
    var resume = new ResumeErreurs();
    UI.getCurrent().add(resume, champ);

    resume.montrer(List.of(new ResumeErreurs.Erreur("Indiquez un intitulé.", champ)));
    assertThat(resume.isVisible()).isTrue();
    assertThat(find(Button.class).withText("Indiquez un intitulé.").all()).hasSize(1);

    resume.vider();
    assertThat(resume.isVisible()).isFalse();
  }

  @Test
  void lesChiffresEtLaValeurDeLEditeurSontDesProprietes() {
    var editeur = new EditeurTexte("Article 7");
    UI.getCurrent().add(editeur);
    editeur.setChiffres(Map.of("COMITES_LOCAUX_PAR_AN", "5 fois par an"));
    editeur.setValue("<p>Texte</p>");
    editeur.setReadOnly(true);

    assertThat(editeur.getElement().getProperty("value")).isEqualTo("<p>Texte</p>");
    assertThat(editeur.getElement().getPropertyRaw("chiffres").toString())
        .contains("COMITES_LOCAUX_PAR_AN");
    assertThat(editeur.getElement().getProperty("readonly", false)).isTrue();
    assertThat(editeur.getEmptyValue()).isEmpty();
  }

  @Test
  void unBadgeAToujoursUnMot() {
    var badge = new Badge(Ton.A_SIGNER, "À signer");
    badge.montrer(Ton.EN_VIGUEUR, "En vigueur");
    assertThat(badge.getText()).isEqualTo("En vigueur");
    assertThat(badge.getElement().getAttribute("data-ton")).isEqualTo("en-vigueur");
  }
}
