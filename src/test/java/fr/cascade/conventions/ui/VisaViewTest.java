package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.conventions.VisaService;
import fr.cascade.conventions.VisaStatut;
import fr.cascade.socle.ConventionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("presidence-ml-touraine")
class VisaViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;
  @Autowired ConventionService conventions;
  @Autowired VisaService visas;
  @Autowired Acteurs acteurs;

  private ConventionId id;

  @BeforeEach
  void ouvrir() {
    id = scenarios.brouillonRegional();
    acteurs.comme(
        "mission-centre",
        () -> {
          visas.demander(id, scenarios.de("presidence-ml-touraine"));
          conventions.soumettre(id);
        });
    UI.getCurrent().navigate(ConventionRoutes.visa(id));
  }

  @Test
  void onViseApresConfirmation() {
    test(bouton("Viser le texte")).click();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(scenarios.detail("mission-centre", id).visas())
        .singleElement()
        .satisfies(v -> assertThat(v.statut()).isEqualTo(VisaStatut.DONNE));
    UI.getCurrent().navigate(ConventionRoutes.visa(id));
    assertThat(find(VisaView.class).exists()).isFalse();
  }

  @Test
  void onRefuseAvecUnMotif() {
    test(bouton("Refuser le visa…")).click();
    var motif = find(TextArea.class).single();
    test(bouton("Refuser le visa")).click();
    assertThat(motif.isInvalid()).isTrue();
    test(motif).setValue("Le périmètre est faux.");
    test(bouton("Refuser le visa")).click();
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.BROUILLON);
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).single();
  }
}
