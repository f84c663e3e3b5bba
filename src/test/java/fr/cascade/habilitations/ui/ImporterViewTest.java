package fr.cascade.habilitations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import org.junit.jupiter.api.Test;

@TestCascade
@ConnecteComme("admin")
class ImporterViewTest extends SpringBrowserlessTest {

  @Test
  void leRapportDitLaRaisonDeChaqueRefus() {
    navigate(ImporterView.class);
    importer("n’importe quoi");
    assertThat(champ().getErrorMessage()).startsWith("La première ligne doit être");

    importer(
        """
        identifiant;fonction;courriel;role;perimetre;debut;fin
        essai-refus;fonction;essai@exemple.fr;REGIONAL;DEP-37;01/06/2010;
        """);
    assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
        .contains("0 compte invité, 1 ligne refusée", "essai-refus", "Refusée", "ne se donne pas");
  }

  private void importer(String csv) {
    test(champ()).setValue(csv);
    test(findInView(Button.class).withText("Importer").single()).click();
  }

  private TextArea champ() {
    return findInView(TextArea.class).single();
  }
}
