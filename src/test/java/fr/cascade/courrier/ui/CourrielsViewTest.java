package fr.cascade.courrier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.socle.ui.EtatVide;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("admin")
class CourrielsViewTest extends SpringBrowserlessTest {

  @Autowired CourrierService courrier;
  @Autowired Acteurs acteurs;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void unEchec() {
    courrier.notifier(
        List.of(acteurs.id("pe-centre")),
        new NouveauMessage("Essai en échec", "Le texte vous attend.", "conventions/3", null));
    jdbc.update("update message set envoi_etat = 'ECHEC', tentatives = 12");
  }

  @Test
  void lesFiltresViventDansLAdresse() {
    UI.getCurrentOrThrow()
        .navigate(
            CourrielsView.class,
            QueryParameters.simple(Map.of("etat", "echec", "q", "pôle emploi centre")));
    var grille = findInView(GrilleEnvois.class).single();
    assertThat(test(grille).size()).isEqualTo(1);
    assertThat(test(grille).getCellText(0, 1)).isEqualTo("Essai en échec");

    test(findInView(TextField.class).single()).setValue("introuvable");
    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("Aucun message ne correspond");
  }

  @Test
  void unEchecSeLitEtSeRenvoie() {
    navigate(CourrielsView.class);
    var actes = test(findInView(GrilleEnvois.class).single()).getCellComponent(0, 4);
    var boutons = actes.getChildren().map(Button.class::cast).toList();
    test(boutons.getFirst()).click();
    assertThat(find(Dialog.class).single().getElement().getTextRecursively())
        .contains("Le texte vous attend.");
    test(boutons.getLast()).click();
    assertThat(jdbc.queryForObject("select envoi_etat from message", String.class))
        .isEqualTo("A_ENVOYER");
  }

  @Test
  @ConnecteComme("mission-centre")
  void laPageNExistePasPourLesAutres() {
    UI.getCurrentOrThrow().navigate("administration/courriels");
    assertThat(getCurrentView()).isNotInstanceOf(CourrielsView.class);
  }
}
