package fr.cascade.comites.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteResume;
import fr.cascade.comites.Comites;
import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.socle.ConventionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("ml-touraine")
class NouveauComiteViewTest extends SpringBrowserlessTest {

  @Autowired Comites scenes;
  @Autowired ComiteConsultation comites;
  @Autowired Acteurs acteurs;

  private ConventionId convention;

  @BeforeEach
  void preparer() {
    scenes.copil();
    convention = acteurs.comme("ml-touraine", () -> comites.animables("", 0, 1)).getFirst().id();
  }

  private void ouvrir() {
    UI.getCurrent()
        .navigate(
            "comites/nouveau",
            QueryParameters.of("convention", String.valueOf(convention.valeur())));
  }

  private TextField texte(String libelle) {
    return find(TextField.class).all().stream()
        .filter(c -> c.getLabel().startsWith(libelle))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void unRefusSeDitAuChampSansRienPerdrePuisLeComiteEstCree() {
    ouvrir();
    assertThat(texte("Nom").getValue()).isEqualTo("Comité technique – Indre-et-Loire");
    texte("Périmètre").setValue("Chinonais");
    assertThat(texte("Nom").getValue()).isEqualTo("Comité technique – Chinonais");
    texte("Nom").setValue(" ");
    IntegerField parAn = find(IntegerField.class).all().getFirst();
    parAn.setValue(4);
    quorum().setValue(Part.MOITIE);
    assertThat(find(ChampsQuorum.class).single().getElement().getTextRecursively())
        .contains("Le comité délibère si la moitié des membres");
    test(find(Button.class).withText("Créer le comité").single()).click();
    assertThat(texte("Nom").isInvalid()).isTrue();
    assertThat(parAn.getValue()).isEqualTo(4);
    texte("Nom").setValue("Comité technique du Chinonais");
    test(find(Button.class).withText("Créer le comité").single()).click();
    scenes.ecrire();
    assertThat(acteurs.comme("ml-touraine", () -> comites.deLaConvention(convention)))
        .extracting(ComiteResume::nom)
        .contains("Comité technique du Chinonais");
    assertThat(find(ComiteView.class).exists()).isTrue();
  }

  @Test
  void sansConventionOnLaDemande() {
    UI.getCurrent().navigate("comites/nouveau");
    test(find(Button.class).withText("Créer le comité").single()).click();
    assertThat(find(ComboBox.class).all().getFirst().isInvalid()).isTrue();
  }

  @Test
  void onYVientDeLaListeEtDeLaConvention() {
    UI.getCurrent().navigate("comites");
    assertThat(find(Anchor.class).withText("Ajouter un comité").exists()).isTrue();
    UI.getCurrent()
        .navigate("conventions/" + convention.valeur(), QueryParameters.of("onglet", "comites"));
    assertThat(find(Anchor.class).withText("Ajouter un comité").single().getHref())
        .endsWith("?convention=" + convention.valeur());
  }

  @Test
  @ConnecteComme("ut-37")
  void quiNAnimePasNAjouteRien() {
    UI.getCurrent().navigate("comites");
    assertThat(find(Anchor.class).withText("Ajouter un comité").exists()).isFalse();
    UI.getCurrent().navigate("comites/nouveau");
    assertThat(find(NouveauComiteView.class).exists()).isFalse();
  }

  @SuppressWarnings("unchecked")
  private Select<Part> quorum() {
    return (Select<Part>)
        find(Select.class).all().stream()
            .filter(s -> "Quorum".equals(s.getLabel()))
            .findFirst()
            .orElseThrow();
  }
}
