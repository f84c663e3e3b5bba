package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.Niveau;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.ResumeErreurs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class DeclinerViewTest extends SpringBrowserlessTest {

  @Autowired ConventionConsultation conventions;

  @Test
  void laSeuleRegionDuRessortEstDejaChoisieEtLApercuDitLaSuite() {
    ouvrir();
    assertThat(findInView(ChampTerritoire.class).single().getValue().nom()).isEqualTo("Centre");
    assertThat(test(findInView(ChampTerritoire.class).single()).getSuggestions())
        .containsExactly("Centre (24)");
    assertThat(texte(findInView(ApercuBrouillon.class).single()))
        .contains("articles repris", "1er juin 2010", "31 décembre 2012", "Pôle emploi Centre");
    assertThat(findInView(ComboBox.class).withCaption("Mission locale").exists()).isFalse();
  }

  @Test
  void creerLeBrouillonMeneALAtelier() {
    ouvrir();
    creer();
    ConventionResume enfant =
        conventions.rechercher(ConventionFiltre.enfantsDe(accord()), 0, 2).getFirst();
    assertThat(enfant.niveau()).isEqualTo(Niveau.REGIONAL);
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("conventions/" + enfant.id().valeur() + "/atelier");
  }

  @Test
  void uneSecondeFoisLaPremiereEstProposeeEtLaSaisieReste() {
    ouvrir();
    creer();
    ouvrir();
    creer();
    var territoire = findInView(ChampTerritoire.class).single();
    assertThat(territoire.isInvalid()).isTrue();
    assertThat(territoire.getErrorMessage()).contains("existe déjà");
    assertThat(territoire.getValue().nom()).isEqualTo("Centre");
    assertThat(findInView(ResumeErreurs.class).single().isVisible()).isTrue();
    var lien = findInView(Anchor.class).from(findInView(Encart.class).single()).single();
    assertThat(lien.getHref()).matches("conventions/\\d+");
    assertThat(conventions.compter(ConventionFiltre.enfantsDe(accord()))).isEqualTo(1);
  }

  @Test
  @ConnecteComme("ut-37")
  void uneConventionLocaleDemandeUneMissionLocaleEtUnSite() {
    ouvrir();
    var territoire = findInView(ChampTerritoire.class).single();
    assertThat(territoire.getValue().nom()).isEqualTo("Indre-et-Loire");
    territoire.clear();
    creer();
    assertThat(territoire.getErrorMessage()).isEqualTo("Choisissez un territoire.");
    test(territoire).selectItem("Indre-et-Loire (37)");
    creer();
    assertThat(site().getErrorMessage()).isEqualTo("Choisissez le site Pôle emploi.");
    test(site()).selectItem(test(site()).getSuggestions().getFirst());
    assertThat(site().isInvalid()).isFalse();
    assertThat(territoire.getValue().nom()).isEqualTo("Indre-et-Loire");
  }

  @Test
  @ConnecteComme("ml-touraine")
  void quiRedigePourSaMissionLocaleNEnChoisitPasUneAutre() {
    ouvrir();
    assertThat(missionLocale().getValue().nom()).isEqualTo("Mission locale de Touraine");
    assertThat(missionLocale().getListDataView().getItemCount()).isOne();
    assertThat(site().getListDataView().getItemCount()).isGreaterThan(1);
  }

  @Test
  @ConnecteComme("lecteur")
  void quiNeRedigeNullePartNeDeclinePas() {
    ouvrir();
    assertThat(texte((Component) getCurrentView())).contains("Accès refusé");
  }

  private void ouvrir() {
    UI.getCurrent().navigate("conventions/" + accord().valeur() + "/decliner");
  }

  private void creer() {
    test(findInView(Button.class).withText("Créer le brouillon").single()).click();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Organisation> site() {
    return findInView(ComboBox.class).withCaption("Site Pôle emploi").single();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Organisation> missionLocale() {
    return findInView(ComboBox.class).withCaption("Mission locale").single();
  }

  private ConventionId accord() {
    return conventions
        .rechercher(new ConventionFiltre("ACN-2010-ML", null, null, null, null), 0, 1)
        .getFirst()
        .id();
  }

  private static String texte(Component composant) {
    return composant.getElement().getTextRecursively();
  }
}
