package fr.cascade.comites.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.Comites;
import fr.cascade.comites.NaturePoint;
import fr.cascade.comites.OrdreDuJourService;
import fr.cascade.comites.PointId;
import fr.cascade.comites.PointSaisi;
import fr.cascade.comites.ReleveService;
import fr.cascade.comites.ReleveStatut;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.Seances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("ml-touraine")
class SeanceViewTest extends SpringBrowserlessTest {

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired OrdreDuJourService ordre;
  @Autowired ReleveService releves;
  @Autowired Acteurs acteurs;

  private SeanceId id;

  @BeforeEach
  void ouvrir() {
    id = scenes.ceSoir("ml-touraine", comites.copil());
    UI.getCurrent().navigate(ComiteRoutes.seance(id));
  }

  private SeanceDetail seance() {
    return scenes.detail("ml-touraine", id);
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).all().getFirst();
  }

  private String page() {
    return find(SeanceView.class).single().getElement().getTextRecursively();
  }

  @Test
  void deLaConvocationAuReleveSansQuitterLaPage() {
    test(bouton("Convoquer")).click();
    assertThat(seance().statut()).isEqualTo(SeanceStatut.CONVOQUEE);
    test(bouton("Dans la salle")).click();
    assertThat(seance().presences().getFirst().present()).isTrue();
    test(bouton("Ouvrir")).click();
    test(bouton("Noter une décision…")).click();
    test(bouton("Noter la décision")).click();
    TextArea texte = champ("Ce qui est décidé");
    assertThat(texte.isInvalid()).isTrue();
    test(texte).setValue("Ouvrir un point d’accueil");
    test(find(TextField.class).all().stream()
            .filter(c -> c.getLabel().startsWith("Chargé"))
            .findFirst()
            .orElseThrow())
        .setValue("Directeur");
    test(bouton("Noter la décision")).click();
    assertThat(page()).contains("Ouvrir un point d’accueil", "par accord des présents");
    test(bouton("Clore…")).click();
    test(find(ConfirmDialog.class).single()).confirm();
    test(bouton("Proposer le relevé")).click();
    test(bouton("Valider le relevé")).click();
    assertThat(seance().releves().getLast().statut()).isEqualTo(ReleveStatut.ENVOYE);
    assertThat(page()).contains("relevé est envoyé", "Corriger le relevé…");
  }

  @Test
  void ceQuUnCollegueTapeSeVoitSansPerdreCeQueJEcris() {
    acteurs.comme(
        "ml-touraine",
        () ->
            ordre.ajouter(
                id, new PointSaisi("Bilan des offres", NaturePoint.DISCUSSION, "", null)));
    comites.ecrire();
    UI.getCurrent().navigate("comites");
    UI.getCurrent().navigate(ComiteRoutes.seance(id));
    champ("Notes pour le relevé").setValue("Je suis en train d’écrire");
    acteurs.comme(
        "pe-tours",
        () ->
            ordre.ajouter(id, new PointSaisi("Point du site", NaturePoint.INFORMATION, "", null)));
    comites.ecrire();
    assertThat(page()).doesNotContain("Point du site");
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    assertThat(find(Button.class).withText("2. Point du site").exists()).isTrue();
    assertThat(champ("Notes pour le relevé").getValue()).isEqualTo("Je suis en train d’écrire");
  }

  @Test
  void lesObservationsQueJEcrisRestentQuandUnCollegueAgit() {
    test(bouton("Dans la salle")).click();
    test(bouton("Ouvrir")).click();
    test(bouton("Clore…")).click();
    test(find(ConfirmDialog.class).single()).confirm();
    champ("Observations (facultatif)").setValue("Je suis en train d’écrire");
    acteurs.comme("pe-tours", () -> releves.ecrire(id, "Le site a écrit"));
    comites.ecrire();
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    assertThat(champ("Observations (facultatif)").getValue())
        .isEqualTo("Je suis en train d’écrire");
  }

  @Test
  @ConnecteComme("ut-37")
  void unMembreAssocieLitEtRepondPourLuiSeulement() {
    scenes.convoquer("ml-touraine", id);
    UI.getCurrent().navigate("comites");
    UI.getCurrent().navigate(ComiteRoutes.seance(id));
    assertThat(find(Button.class).withText("Sera présent").all()).hasSize(1);
    test(bouton("Sera présent")).click();
    assertThat(find(Button.class).withText("Ajouter un point…").exists()).isFalse();
    assertThat(find(Button.class).withText("Annuler…").exists()).isFalse();
  }

  @Test
  void deuxTextesPourLeMemePointOnChoisitEtLAutreReste() {
    PointId point =
        acteurs.comme(
            "ml-touraine",
            () -> ordre.ajouter(id, new PointSaisi("Bilan", NaturePoint.DISCUSSION, "", null)));
    comites.ecrire();
    UI.getCurrent().navigate("comites");
    UI.getCurrent().navigate(ComiteRoutes.seance(id));
    acteurs.comme("pe-tours", () -> ordre.noter(id, point, 0, "Neuf cents offres"));
    comites.ecrire();
    test(champ("Notes pour le relevé")).setValue("Mille offres");
    assertThat(champ("Notes pour le relevé").getValue()).isEqualTo("Mille offres");
    assertThat(find(ConflitNotes.class).single().getElement().getTextRecursively())
        .contains("site Pôle emploi", "a noté ce point");
    test(bouton("Garder mes notes")).click();
    comites.ecrire();
    assertThat(seance().points().getFirst().notes().texte()).isEqualTo("Mille offres");
    assertThat(page()).contains("Notes mises de côté (1)", "Neuf cents offres");
    test(champ("Notes pour le relevé")).setValue("Mille offres au moins");
    assertThat(find(ConflitNotes.class).exists()).isFalse();
  }

  private TextArea champ(String libelle) {
    return find(TextArea.class).all().stream()
        .filter(c -> libelle.equals(c.getLabel()))
        .findFirst()
        .orElseThrow();
  }
}
