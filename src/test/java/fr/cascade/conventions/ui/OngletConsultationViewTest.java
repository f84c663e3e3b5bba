package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.ConsultationService;
import fr.cascade.conventions.Consultations;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.EtatProposition;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.EditeurTexte;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class OngletConsultationViewTest extends SpringBrowserlessTest {

  @Autowired Consultations scenes;
  @Autowired ConsultationService consultations;
  @Autowired ConventionService conventions;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  private void ouvrir(ConventionId id) {
    scenarios.detail("mission-centre", id);
    UI.getCurrent()
        .navigate(ConventionRoutes.fiche(id), QueryParameters.of("onglet", "consultation"));
  }

  @Test
  void leRedacteurOuvreUneConsultationDepuisLaFiche() {
    ConventionId id = scenarios.brouillonRegional();
    ouvrir(id);
    test(find(Button.class).withText("Consulter les parties…").all().getFirst()).click();
    assertThat(find(CheckboxGroup.class).single().getValue()).asString().contains("Pôle emploi");
    ChampDate echeance = find(ChampDate.class).single();
    assertThat(echeance.getValue()).isEqualTo(LocalDate.of(2010, 5, 18));
    echeance.setValue(LocalDate.of(2010, 5, 3));
    test(bouton("Ouvrir la consultation")).click();
    assertThat(echeance.isInvalid()).isTrue();
    assertThat(find(DialogueConsultation.class).single().isOpened()).isTrue();
    echeance.setValue(LocalDate.of(2010, 5, 20));
    test(bouton("Ouvrir la consultation")).click();
    assertThat(scenarios.detail("mission-centre", id).etat())
        .isEqualTo(ConventionEtat.EN_CONSULTATION);
    assertThat(scenes.tour(id).avis()).hasSize(2);
  }

  @Test
  void unAvisRecuParCourrierSeSaisitPourLaPartie() {
    ConventionId id = scenes.ouverte();
    ouvrir(id);
    test(find(Button.class).withText("Saisir l’avis reçu par courrier…").all().getFirst()).click();
    ChampsAvis champs = find(ChampsAvis.class).single();
    choisir(AvisSens.FAVORABLE);
    test(bouton("Enregistrer l’avis")).click();
    assertThat(find(ChampDate.class).single().isInvalid()).isTrue();
    find(ChampDate.class).single().setValue(LocalDate.of(2010, 5, 3));
    test(bouton("Enregistrer l’avis")).click();
    assertThat(champs.isAttached()).isFalse();
    assertThat(scenes.tour(id).rendus()).isEqualTo(1);
    assertThat(find(CarteTour.class).single().getElement().getTextRecursively())
        .contains("Reçu par courrier le 3 mai 2010, saisi par chargé de mission");
  }

  @SuppressWarnings("unchecked")
  private void choisir(AvisSens sens) {
    find(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class).single().setValue(sens);
  }

  @Test
  void onClotApresConfirmation() {
    ConventionId id = scenes.ouverte();
    ouvrir(id);
    test(bouton("Clore la consultation…")).click();
    assertThat(scenes.tour(id).ouvert()).isTrue();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(scenes.tour(id).ouvert()).isFalse();
    assertThat(find(CarteTour.class).single().getElement().getTextRecursively())
        .contains("Close", "Non attendu");
  }

  @Test
  void uneRedactionSeReprendDepuisLaFiche() {
    ConventionId id = consultee();
    ouvrir(id);
    test(bouton("Reprendre dans l’article")).click();
    assertThat(etatDeLaProposition(id)).isEqualTo(EtatProposition.REPRISE);
    assertThat(find(Button.class).withText("Reprendre dans l’article").exists()).isFalse();
  }

  @Test
  void dansLAtelierElleRemplaceLeTexteALEcran() {
    ConventionId id = consultee();
    UI.getCurrent()
        .navigate(
            ConventionRoutes.atelier(id), QueryParameters.of(PlanArticles.PARAMETRE, "objet"));
    assertThat(find(Details.class).all())
        .extracting(Details::getSummaryText)
        .contains("Avis des parties : 1 avis rendu sur 3 ; 1 rédaction proposée à examiner");
    test(bouton("Reprendre dans l’article")).click();
    assertThat(find(EditeurTexte.class).single().getValue()).isEqualTo(Consultations.REDACTION);
    assertThat(etatDeLaProposition(id)).isEqualTo(EtatProposition.REPRISE);
    find(EditeurTexte.class).single().setValue("<p>L’objet nomme les publics visés.</p>");
    assertThat(scenarios.detail("mission-centre", id).article("objet").orElseThrow().texte())
        .contains("visés");
  }

  @Test
  @ConnecteComme("direccte-centre")
  void leValideurLitLesAvisAcoteDuTexte() {
    ConventionId id = consultee();
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    scenarios.detail("mission-centre", id);
    UI.getCurrent().navigate(ConventionRoutes.validation(id));
    assertThat(find(DossierAValider.class).single().getElement().getTextRecursively())
        .contains("Avis des parties", Consultations.RESERVE, "à examiner");
  }

  @Test
  @ConnecteComme("national")
  void quiNEstPasConcerneNAPasLOnglet() {
    ouvrir(scenes.ouverte());
    assertThat(find(Tab.class).all()).extracting(Tab::getLabel).doesNotContain("Consultation");
  }

  private ConventionId consultee() {
    ConventionId id = scenes.ouverte();
    scenes.sousReserve(id, "pe-centre");
    acteurs.comme("mission-centre", () -> consultations.clore(id));
    return id;
  }

  private EtatProposition etatDeLaProposition(ConventionId id) {
    return scenes.sien(id, "pe-centre").propositions().getFirst().etat();
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).single();
  }
}
