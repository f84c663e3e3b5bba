package fr.cascade.pilotage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.EnTetePage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class AccueilViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;

  @Test
  @ConnecteComme("mission-centre")
  void leChargeDeMissionVoitCeQuiLAttendEtOuEnSontSesConventions() {
    ConventionId id = scenarios.brouillonRegional();

    navigate(AccueilView.class);

    assertThat(texte()).contains("3 mai 2010").contains("1 tâche vous attend");
    assertThat(titres()).containsExactly("Ce qui m’attend", "Les conventions de mon périmètre");
    assertThat(liens())
        .contains(ConventionRoutes.atelier(id), "conventions?etat=brouillon")
        .contains("conventions?etat=en-vigueur")
        .doesNotContain("conventions?etat=expiree");
  }

  @Test
  @ConnecteComme("pe-centre")
  void leSignataireVoitCeQuIlDoitSigner() {
    ConventionId id = scenarios.regionaleASigner();

    navigate(AccueilView.class);

    assertThat(titres()).startsWith("À signer ou à examiner");
    assertThat(texte()).contains("1 texte attend votre signature");
    assertThat(liens()).contains("signatures/" + scenarios.aMoi(id).valeur());
  }

  @Test
  @ConnecteComme("lecteur")
  void leLecteurVoitCeQuiEstEnVigueur() {
    scenarios.brouillonRegional();

    navigate(AccueilView.class);

    assertThat(titres())
        .containsExactly("En vigueur aujourd’hui", "Les conventions de mon périmètre");
    assertThat(liens())
        .contains(ConventionRoutes.fiche(scenarios.accord()))
        .doesNotContain("conventions?etat=brouillon");
  }

  private String texte() {
    return findInView(EnTetePage.class).single().getElement().getTextRecursively();
  }

  private java.util.List<String> titres() {
    return findInView(H2.class).all().stream().map(H2::getText).toList();
  }

  private java.util.List<String> liens() {
    return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }
}
