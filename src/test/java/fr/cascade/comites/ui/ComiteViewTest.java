package fr.cascade.comites.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.Comites;
import fr.cascade.comites.EtatCadence.Situation;
import fr.cascade.socle.ui.ChampDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("ml-touraine")
class ComiteViewTest extends SpringBrowserlessTest {

  @Autowired Comites scenes;

  private ComiteId id;

  @BeforeEach
  void ouvrir() {
    id = scenes.copil();
    UI.getCurrent().navigate(ComiteRoutes.comite(id));
  }

  private String page() {
    return vue().getElement().getTextRecursively();
  }

  private Component vue() {
    return (Component) getCurrentView();
  }

  private ComiteDetail comite() {
    return scenes.detail("ml-touraine", id);
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).single();
  }

  @Test
  void lAnneeDitLaRegleLesDouzeMoisEtLeDernierJour() {
    assertThat(page())
        .contains("Le comité se réunit au moins 5 fois par an.")
        .contains("ne pourra plus être tenue après le 5 novembre 2010")
        .contains("Hors convention", "Dernier jour : le 5", "Décembre");
    assertThat(find(AnneeEnMois.class).single().getComponentCount()).isEqualTo(12);
  }

  @Test
  void onPlanifieUneReunionEnDeuxClics() {
    test(bouton("Planifier une réunion")).click();
    assertThat(find(ChampDate.class).all().getFirst().getValue()).isNotNull();
    test(bouton("Planifier")).click();
    scenes.ecrire();
    assertThat(comite().etat().prevues()).isEqualTo(1);
    assertThat(find(SeanceView.class).single().getElement().getTextRecursively())
        .contains("Planifiée", "Ordre du jour");
  }

  @Test
  void onPlanifieLesCinqDeLAnnee() {
    test(bouton("Planifier l’année")).click();
    assertThat(find(ChampDate.class).all()).hasSize(5);
    test(bouton("Planifier ces dates")).click();
    scenes.ecrire();
    assertThat(comite().etat().situation()).isEqualTo(Situation.PREVUE);
  }

  @Test
  void uneSerieSeVoitAvantDEtrePlanifieeEtUneDateSEfface() {
    scenes.planifiee(id, LocalDate.of(2010, 7, 13));
    scenes.ecrire();
    test(bouton("Planifier une série…")).click();
    test(bouton("Voir les dates")).click();
    List<ChampDate> dates =
        find(ChampDate.class).all().stream().filter(d -> d.getLabel().startsWith("Date ")).toList();
    assertThat(dates)
        .extracting(ChampDate::getValue)
        .containsExactly(
            LocalDate.of(2010, 6, 8),
            LocalDate.of(2010, 8, 10),
            LocalDate.of(2010, 10, 12),
            LocalDate.of(2010, 12, 14));
    dates.getFirst().clear();
    dates.get(1).setValue(LocalDate.of(2010, 7, 13));
    test(bouton("Planifier ces dates")).click();
    assertThat(dates.get(1).getErrorMessage()).contains("déjà fixée à cette heure");
    dates.get(1).setValue(LocalDate.of(2010, 8, 11));
    test(bouton("Planifier ces dates")).click();
    scenes.ecrire();
    assertThat(comite().seances()).hasSize(4);
  }

  @Test
  @ConnecteComme("ut-37")
  void quiNAnimePasLitSansBouton() {
    assertThat(page()).contains("Le comité se réunit au moins 5 fois par an.");
    assertThat(find(Button.class).withText("Planifier une réunion").exists()).isFalse();
    assertThat(find(Button.class).withText("Nommer un membre…").exists()).isFalse();
    UI.getCurrent().navigate(ComiteRoutes.reunionTenue(id));
    assertThat(find(ReunionTenueView.class).exists()).isFalse();
  }

  @Test
  void laReunionDejaTenueSEnregistreEnUnEcranEtUnRefusNePerdRien() {
    UI.getCurrent().navigate(ComiteRoutes.reunionTenue(id));
    ChampDate date = find(ChampDate.class).all().getFirst();
    date.setValue(LocalDate.of(2010, 3, 16));
    TextArea decision = find(TextArea.class).single();
    test(decision).setValue("Partager les offres");
    test(bouton("Enregistrer")).click();
    TextField responsable =
        find(TextField.class).all().stream()
            .filter(c -> c.getLabel().startsWith("Chargé"))
            .findFirst()
            .orElseThrow();
    assertThat(responsable.isInvalid()).isTrue();
    test(responsable).setValue("Directeur du site");
    test(bouton("Enregistrer")).click();
    CheckboxGroup<MembreLu> presents = presents();
    assertThat(presents.isInvalid()).isTrue();
    assertThat(decision.getValue()).isEqualTo("Partager les offres");
    presents.setValue(Set.of(comite().membres().getFirst()));
    test(bouton("Enregistrer")).click();
    scenes.ecrire();
    assertThat(comite().etat().tenues()).isEqualTo(1);
    assertThat(page()).contains("Partager les offres", "1 réunion tenue sur 5");
    test(bouton("Noter comme faite")).click();
    scenes.ecrire();
    assertThat(comite().aSuivre()).isEmpty();
  }

  @Test
  void laListeDitQuiTientSaCadenceEtSeFiltre() {
    UI.getCurrent().navigate("comites");
    assertThat(find(GrilleComites.class).exists()).isTrue();
    assertThat(page()).contains("aucun comité ne manque à sa cadence");
    UI.getCurrent().navigate("comites", QueryParameters.of("cadence", "perdue"));
    assertThat(page()).contains("Aucun comité ne correspond");
  }

  @Test
  void laFicheDeLaConventionMontreSesComites() {
    UI.getCurrent()
        .navigate(
            "conventions/" + comite().convention().valeur(),
            QueryParameters.of("onglet", "comites"));
    assertThat(page()).contains("Comité de pilotage – Mission locale de Touraine");
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<MembreLu> presents() {
    return (CheckboxGroup<MembreLu>) find(CheckboxGroup.class).single();
  }
}
