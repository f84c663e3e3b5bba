package fr.cascade.courrier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.courrier.RythmeCourriel;
import fr.cascade.courrier.RythmeCourrielService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class ChoixRythmeTest extends SpringBrowserlessTest {

  @Autowired RythmeCourrielService rythmes;

  @Test
  @SuppressWarnings("unchecked")
  void leChoixEstGardeDesQuIlEstFait() {
    UI.getCurrentOrThrow().navigate("mon-compte");
    var choix = (RadioButtonGroup<RythmeCourriel>) findInView(RadioButtonGroup.class).single();
    assertThat(choix.getValue()).isEqualTo(RythmeCourriel.CHAQUE);

    test(choix).selectItem(RythmeCourriel.QUOTIDIEN.libelle());

    assertThat(rythmes.mien()).isEqualTo(RythmeCourriel.QUOTIDIEN);
  }
}
