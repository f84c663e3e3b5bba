package fr.cascade.signatures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.Scenarios;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.TexteRiche;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("pe-centre")
class SignerViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  private ConventionId id;
  private List<CircuitLu.Ligne> signatures;

  @BeforeEach
  void ouvrir() {
    id = scenarios.regionaleASigner();
    signatures = circuit().signatures();
    ouvrir(acteurs.comme("pe-centre", () -> scenarios.aMoi(id)));
  }

  private void ouvrir(fr.cascade.socle.SignatureId signature) {
    UI.getCurrent().navigate(SignatureRoutes.signer(signature));
  }

  private CircuitLu circuit() {
    return scenarios.detail("mission-centre", id).circuits().getFirst();
  }

  private String carte() {
    return find(CarteSignature.class).single().getElement().getTextRecursively();
  }

  private Button signer() {
    return find(Button.class).withCondition(b -> b.getText().startsWith("Signer pour ")).single();
  }

  @Test
  void laPageDitCeQueVautLaSignatureEtMontreLeTexteFige() {
    assertThat(carte())
        .contains("signature simple", "pas une signature qualifiée", "910/2014")
        .contains(circuit().empreinte())
        .contains("délégation de signature du directeur général");
    assertThat(find(TexteRiche.class).single().html()).contains("Article 1");
  }

  @Test
  void laSyntheseDitSurQuelPouvoirOnSigne() {
    var onglets = find(TabSheet.class).single();
    onglets.setSelectedIndex(1);
    assertThat(onglets.getSelectedTab().getLabel()).isEqualTo("Synthèse");
    assertThat(find(SyntheseASigner.class).single().getChildren().findFirst().orElseThrow())
        .extracting(page -> page.getElement().getProperty("innerHTML"))
        .asString()
        .contains("Sur quel pouvoir vous signez", "délégation de signature du directeur général");
  }

  @Test
  void unMauvaisMotDePasseSeDitAuChamp() {
    var champ = find(PasswordField.class).single();
    test(signer()).click();
    assertThat(champ.getErrorMessage()).contains("Écrivez votre mot de passe");
    test(champ).setValue("autre");
    test(signer()).click();
    assertThat(champ.isInvalid()).isTrue();
    assertThat(champ.getErrorMessage()).contains("mot de passe n’est pas le bon");
    assertThat(circuit().donnees()).isZero();
  }

  @Test
  void onSigneUneFoisEtLaPageLeDit() {
    test(find(PasswordField.class).single()).setValue("demo");
    test(signer()).click();
    assertThat(circuit().donnees()).isEqualTo(1);
    assertThat(find(PasswordField.class).exists()).isFalse();
    assertThat(carte()).contains("déjà signé");
  }

  @Test
  void onRefuseAvecUnMotif() {
    test(find(Button.class).withText("Refuser de signer…").single()).click();
    test(find(Button.class).withText("Refuser de signer").single()).click();
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    test(find(TextArea.class).single()).setValue("Les moyens ne sont pas dits.");
    test(find(Button.class).withText("Refuser de signer").single()).click();
    assertThat(circuit().signatures())
        .anyMatch(s -> s.statut() == SignatureStatut.REFUSEE && s.motif() != null);
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(carte()).contains("clos");
  }

  @Test
  @ConnecteComme("direccte-centre")
  void horsDeSonTourOnLitSansSigner() {
    ouvrir(signatures.getLast().id());
    assertThat(find(PasswordField.class).exists()).isFalse();
    assertThat(carte()).contains("pas encore le tour");
  }

  @Test
  @ConnecteComme("arml-centre")
  void laSignatureDUnAutreEstIntrouvable() {
    assertThat(find(SignerView.class).exists()).isFalse();
  }
}
