package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.ui.EtatVide;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class ConventionsViewTest extends SpringBrowserlessTest {

  @Test
  void laListeMontreLesAccordsNationauxAvecUnLienVersLeurFiche() {
    navigate(ConventionsView.class);
    assertThat(references()).contains("ACN-2010-ML", "ACN-2006-PLIE");
    assertThat(test(grille()).getLitRendererPropertyValue(0, "titre", "href", String.class))
        .matches("conventions/\\d+");
  }

  @Test
  void lesFiltresDUneAdressePartageeSAppliquentEtSeMontrent() {
    ouvrir("q=missions+locales&niveau=national");
    assertThat(references()).containsExactly("ACN-2010-ML");
    assertThat(findInView(TextField.class).withCaption("Rechercher").single().getValue())
        .isEqualTo("missions locales");
    assertThat(findInView(Select.class).withCaption("Niveau").single().getValue())
        .isEqualTo(Niveau.NATIONAL);
  }

  @Test
  void changerUnFiltreChangeLAdresse() {
    navigate(ConventionsView.class);
    test(findInView(TextField.class).withCaption("Rechercher").single()).setValue("PLIE");
    assertThat(adresse()).isEqualTo("conventions?q=PLIE");
    assertThat(references()).containsExactly("ACN-2006-PLIE");
  }

  @Test
  void sansResultatOnDitPourquoiEtOnEffaceLesFiltres() {
    ouvrir("q=introuvable&etat=brouillon");
    assertThat(findInView(GrilleConventions.class).exists()).isFalse();
    assertThat(findInView(EtatVide.class).exists()).isTrue();
    test(findInView(Button.class).withText("Effacer les filtres").single()).click();
    assertThat(adresse()).isEqualTo("conventions");
    assertThat(references()).isNotEmpty();
  }

  @Test
  void unTerritoireInconnuDansLAdresseNEmpechePasLaListe() {
    ouvrir("territoire=REG-99&niveau=cantonal");
    assertThat(findInView(EtatVide.class).exists() || findInView(GrilleConventions.class).exists())
        .isTrue();
  }

  private static void ouvrir(String parametres) {
    UI.getCurrent().navigate("conventions", QueryParameters.fromString(parametres));
  }

  private static String adresse() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private GrilleConventions grille() {
    return findInView(GrilleConventions.class).single();
  }

  private List<String> references() {
    var grille = test(grille());
    return IntStream.range(0, grille.size())
        .mapToObj(rang -> grille.getRow(rang).reference())
        .toList();
  }
}
