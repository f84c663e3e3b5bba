package fr.cascade.comites.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.comites.Comites;
import fr.cascade.comites.LienPersonnel;
import fr.cascade.comites.MembreId;
import fr.cascade.comites.Reponse;
import fr.cascade.comites.ReponseLienService;
import fr.cascade.comites.SeanceDetail.PresenceLue;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.Seances;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("pe-tours")
class ReponseViewTest extends SpringBrowserlessTest {

  private static final String ML = "ml-touraine";

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired ReponseLienService liens;
  @Autowired Acteurs acteurs;

  private SeanceId id;
  private MembreId membre;

  @BeforeEach
  void convoquer() {
    id = comites.planifiee(comites.copil(), LocalDate.of(2010, 6, 15));
    comites.ecrire();
    scenes.convoquer(ML, id);
    membre = acteurs.comme(ML, () -> liens.liens(id)).get(1).membre();
    LienPersonnel lien = acteurs.comme(ML, () -> liens.renouveler(id, membre));
    UI.getCurrent().navigate(lien.chemin());
  }

  private String page() {
    return find(ReponseView.class).single().getElement().getTextRecursively();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Reponse> choix() {
    return (RadioButtonGroup<Reponse>) find(RadioButtonGroup.class).single();
  }

  private PresenceLue ligne() {
    return scenes.detail(ML, id).presences().stream()
        .filter(p -> p.membre().equals(membre))
        .findFirst()
        .orElseThrow();
  }

  private void envoyer() {
    test(find(Button.class).withText("Envoyer ma réponse").single()).click();
  }

  @Test
  void onRepondPuisOnChangeEtUnRefusSeDitAuChamp() {
    assertThat(page()).contains("Réunion du mardi 15 juin 2010, à 14 h, Mission locale, Tours.");
    envoyer();
    assertThat(choix().isInvalid()).isTrue();
    choix().setValue(Reponse.REMPLACE);
    envoyer();
    ChampRemplacant champ = find(ChampRemplacant.class).single();
    assertThat(champ.getErrorMessage()).contains("à votre place");
    champ.setValue("Adjoint du site");
    envoyer();
    assertThat(page()).contains("Merci", "Je me fais remplacer");
    assertThat(ligne().remplacant()).isEqualTo("Adjoint du site");
    test(find(Button.class).withText("Changer de réponse").single()).click();
    choix().setValue(Reponse.ABSENT);
    envoyer();
    assertThat(ligne().reponse()).isEqualTo(Reponse.ABSENT);
  }

  @Test
  void unLienRetireLeDitEnUnePhrase() {
    acteurs.comme(ML, () -> liens.revoquer(id, membre));
    UI.getCurrent().navigate("comites");
    UI.getCurrent().navigate("reponses/n-importe-quoi");
    assertThat(page()).contains("Lien sans effet", "ne répond plus");
  }
}
