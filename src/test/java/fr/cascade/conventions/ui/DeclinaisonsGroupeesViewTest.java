package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DeclinaisonsGroupeesService;
import fr.cascade.conventions.DemandeGroupee;
import fr.cascade.conventions.DemandeGroupee.Depart;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.conventions.PaireConsultation;
import fr.cascade.conventions.Scenarios;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.ResumeErreurs;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class DeclinaisonsGroupeesViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;
  @Autowired DeclinaisonsGroupeesService service;
  @Autowired PaireConsultation paires;
  @Autowired EntityManager entites;

  private ConventionId regionale;

  @BeforeEach
  void signer() {
    regionale = scenarios.regionaleDite("SIGNEE");
  }

  @Test
  void toutSeCocheDUnCoupSaufCeQuiExiste() {
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    ouvrir();
    test(caseDe("Cocher les 19 Missions locales sans convention")).click();
    assertThat(bouton("Créer 19 brouillons").isEnabled()).isTrue();
    assertThat(findInView(Checkbox.class).withCaption("Mission locale de Touraine").exists())
        .isFalse();
    assertThat(findInView(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(ConventionRoutes.fiche(locale));
    test(caseDe("Mission locale du Chinonais")).click();
    assertThat(bouton("Créer 18 brouillons").isVisible()).isTrue();
    assertThat(caseDe("Cocher les 19 Missions locales sans convention").isIndeterminate()).isTrue();
  }

  @Test
  void ceQuiManqueSeDitEtRienNEstPerdu() {
    ouvrir();
    test(bouton("Créer les brouillons")).click();
    assertThat(texte(findInView(ResumeErreurs.class).single()))
        .contains("Cochez au moins une Mission locale.");
    test(caseDe("Mission locale du Chinonais")).click();
    site("Mission locale du Chinonais").clear();
    test(bouton("Créer 1 brouillon")).click();
    assertThat(site("Mission locale du Chinonais").isInvalid()).isTrue();
    assertThat(texte(findInView(ResumeErreurs.class).single()))
        .contains("Mission locale du Chinonais : choisissez le site.");
    assertThat(caseDe("Mission locale du Chinonais").getValue()).isTrue();
  }

  @Test
  @SuppressWarnings("unchecked")
  void uneConventionVoisineSeChoisitSIlYEnAUne() {
    ouvrir();
    var depart = (RadioButtonGroup<Depart>) findInView(RadioButtonGroup.class).single();
    assertThat(depart.getValue()).isEqualTo(Depart.PARENT);
    assertThat(depart.getItemEnabledProvider().test(Depart.VOISINE)).isFalse();
    assertThat(depart.getItemEnabledProvider().test(Depart.ANCIENNE)).isFalse();
    scenarios.brouillonLocal(regionale);
    entites.flush();
    ouvrir();
    depart = (RadioButtonGroup<Depart>) findInView(RadioButtonGroup.class).single();
    assertThat(depart.getItemEnabledProvider().test(Depart.VOISINE)).isTrue();
    depart.setValue(Depart.VOISINE);
    test(caseDe("Mission locale du Chinonais")).click();
    test(bouton("Créer 1 brouillon")).click();
    assertThat(texte(findInView(ResumeErreurs.class).single()))
        .contains("Choisissez la convention voisine.");
  }

  @Test
  void leResultatSeRelitEnRevenant() {
    List<Paire> deux =
        paires.paires(regionale).stream()
            .limit(2)
            .map(
                p ->
                    new Paire(
                        p.missionLocale().id(),
                        p.siteReferent().map(Organisation::id).orElseThrow()))
            .toList();
    service.creer(new DemandeGroupee(regionale, deux, Depart.PARENT, null));
    entites.flush();
    ouvrir();
    assertThat(texte(findInView(SuiviLot.class).single())).contains("2 brouillons créés.");
    assertThat(findInView(Anchor.class).from(findInView(SuiviLot.class).single()).all()).hasSize(2);
  }

  @Test
  @ConnecteComme("lecteur")
  void quiNeRedigePasNEntrePas() {
    ouvrir();
    assertThat(texte((Component) getCurrentView())).contains("Accès refusé");
  }

  private void ouvrir() {
    UI.getCurrent().navigate("conventions");
    UI.getCurrent().navigate(ConventionRoutes.declinaisonsGroupees(regionale));
  }

  private Button bouton(String texte) {
    return findInView(Button.class).withText(texte).single();
  }

  private Checkbox caseDe(String libelle) {
    return findInView(Checkbox.class).withCaption(libelle).single();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Organisation> site(String missionLocale) {
    return findInView(ComboBox.class).all().stream()
        .filter(c -> ("Site Pôle emploi – " + missionLocale).equals(c.getAriaLabel().orElse("")))
        .map(c -> (ComboBox<Organisation>) c)
        .findFirst()
        .orElseThrow();
  }

  private static String texte(Component composant) {
    return composant.getElement().getTextRecursively();
  }
}
