package fr.cascade.demonstration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.EnTetePage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("admin")
class HorlogeViewTest extends SpringBrowserlessTest {

  @Test
  void laPageDitLaDateEtCellesQuiValentLaPeine() {
    navigate(HorlogeView.class);

    assertThat(findInView(EnTetePage.class).single().getElement().getTextRecursively())
        .contains("lundi 3 mai 2010");
    assertThat(findInView(ListItem.class).all())
        .extracting(li -> li.getElement().getTextRecursively())
        .anyMatch(t -> t.contains("24 juin 2010"))
        .anyMatch(t -> t.contains("15 mars 2011") && t.contains("Insertion"));
  }

  @Test
  void laDateNeReculePasEtLaPhraseEstAuChamp() {
    navigate(HorlogeView.class);
    ChampDate champ = findInView(ChampDate.class).single();

    champ.setValue(LocalDate.of(2010, 5, 2));
    test(findInView(Button.class).withText("Avancer").single()).click();

    assertThat(champ.isInvalid()).isTrue();
    assertThat(champ.getErrorMessage()).contains("3 mai 2010");

    champ.clear();
    test(findInView(Button.class).withText("Avancer").single()).click();
    assertThat(champ.getErrorMessage()).isEqualTo("Indiquez une date.");
  }

  @Test
  void leBandeauMeneALaDate() {
    navigate(HorlogeView.class);

    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("demonstration/horloge");
    assertThat(find(Bandeau.class).single().getElement().getTextRecursively())
        .contains("Démonstration – lundi 3 mai 2010");
  }

  @Test
  @ConnecteComme("mission-centre")
  void lesAutresChangentDeCompteMaisPasLaDate() {
    navigate("conventions", com.vaadin.flow.component.Component.class);

    assertThat(find(Bandeau.class).single().getElement().getTextRecursively())
        .contains("lundi 3 mai 2010");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .doesNotContain("demonstration/horloge");

    find(Popover.class).single().open();
    assertThat(find(NativeButton.class, find(Popover.class).single()).all())
        .hasSize(34)
        .filteredOn(b -> !b.isEnabled())
        .singleElement()
        .satisfies(b -> assertThat(b.getText()).isEqualTo("chargé de mission DIRECCTE Centre"));
  }
}
