package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.socle.ui.ChampDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("national")
class NouvelAccordViewTest extends SpringBrowserlessTest {

  @Test
  void ceQuiManqueSeDitAuChampEtRienNEstPerdu() {
    UI.getCurrent().navigate(ConventionRoutes.NOUVEL_ACCORD);
    var sujet = find(TextField.class).withLabel("Sujet de l’accord").single();
    var fin = find(ChampDate.class).withLabel("Date de fin").single();
    test(creer()).click();
    assertThat(fin.isInvalid()).isTrue();

    fin.setValue(LocalDate.of(2009, 1, 1));
    sujet.setValue("Essai");
    test(creer()).click();
    assertThat(fin.getErrorMessage()).contains("doit suivre la date de début");
    assertThat(sujet.getValue()).isEqualTo("Essai");

    fin.setValue(LocalDate.of(2013, 12, 31));
    test(creer()).click();
    assertThat(find(AtelierView.class).exists()).isTrue();
    assertThat(find(PlanArticles.class).single().getElement().getTextRecursively())
        .contains("Préambule", "Partage des données");
  }

  private Button creer() {
    return find(Button.class).withText("Créer le brouillon").single();
  }
}
