package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DemandeDerogation;
import fr.cascade.conventions.DerogationService;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.conventions.RedactionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DerogationId;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("national")
class DerogationViewTest extends SpringBrowserlessTest {

  @Autowired DerogationService derogations;
  @Autowired RedactionService redaction;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  private DerogationId derogation;

  @BeforeEach
  void demander() {
    ConventionId id = scenarios.brouillonRegional();
    scenarios.detail("mission-centre", id);
    derogation =
        acteurs.comme(
            "mission-centre",
            () -> {
              redaction.chiffrer(id, TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(4));
              Constat constat = scenarios.detail("mission-centre", id).blocages().getFirst();
              return derogations.demander(
                  id, DemandeDerogation.de(constat, "Deux bassins, un seul directeur."));
            });
    UI.getCurrent().navigate(ConventionRoutes.derogation(derogation));
  }

  private DerogationStatut statut() {
    return acteurs.comme("national", () -> derogations.lire(derogation)).statut();
  }

  @Test
  void onLitCeQuiEstDemandeEtPourquoiPuisOnAccordeEnMotivant() {
    assertThat(find(DerogationView.class).single().getElement().getTextRecursively())
        .contains("4 au lieu de 5", "Deux bassins, un seul directeur.");
    test(bouton("Accorder…")).click();
    var motifs = find(TextArea.class).single();
    test(bouton("Accorder")).click();
    assertThat(motifs.isInvalid()).isTrue();
    assertThat(statut()).isEqualTo(DerogationStatut.DEMANDEE);

    test(motifs).setValue("Admis.");
    test(bouton("Accorder")).click();
    assertThat(statut()).isEqualTo(DerogationStatut.ACCORDEE);
  }

  @Test
  @ConnecteComme("mission-centre")
  void quiADemandeNeRepondPas() {
    assertThat(find(Button.class).withText("Accorder…").exists()).isFalse();
    assertThat(find(DerogationView.class).single().getElement().getTextRecursively())
        .contains("En attente de la réponse");
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).single();
  }
}
