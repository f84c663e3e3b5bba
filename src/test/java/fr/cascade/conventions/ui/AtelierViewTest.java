package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.CommentaireService;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.RedactionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.EditeurTexte;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class AtelierViewTest extends SpringBrowserlessTest {

  private static final String COMITES = "Réunions du comité de pilotage local par an";

  @Autowired Scenarios scenarios;
  @Autowired ConventionConsultation consultation;
  @Autowired RedactionService redaction;
  @Autowired CommentaireService commentaires;

  private ConventionId id;

  @BeforeEach
  void ouvrir() {
    id = scenarios.brouillonRegional();
    ouvrir("gouvernance");
  }

  private void ouvrir(String cle) {
    UI.getCurrent()
        .navigate(ConventionRoutes.atelier(id), QueryParameters.of(PlanArticles.PARAMETRE, cle));
  }

  private ConventionDetail detail() {
    return consultation.detail(id);
  }

  private ArticleLu article(String cle) {
    return detail().articles().stream().filter(a -> a.cle().equals(cle)).findFirst().orElseThrow();
  }

  private String etat() {
    return find(EtatEnregistrement.class).single().getElement().getTextRecursively();
  }

  @Test
  void lArticleDeLAdresseEstOuvertAcoteDeSonParent() {
    assertThat(find(TextField.class).withLabel("Titre de l’article").single().getValue())
        .isEqualTo(article("gouvernance").titre());
    assertThat(find(PanneauParent.class).single().getElement().getTextRecursively())
        .contains("Le comité de pilotage local se réunit au moins 5 fois par an.");
    assertThat(
            find(RouterLink.class)
                .withCondition(l -> l.getElement().hasAttribute("aria-current"))
                .single()
                .getHref())
        .endsWith("article=gouvernance");
  }

  @Test
  void quatreReunionsSontDitesPlusFaiblesEtSixPlusStrictes() {
    var champ = find(IntegerField.class).withLabel(COMITES).single();
    test(champ).setValue(4);
    assertThat(constat()).contains("Plus faible", "4");
    assertThat(find(Button.class).withText("Suivant à traiter (1)").exists()).isTrue();

    test(champ).setValue(6);
    assertThat(constat()).contains("Plus stricte", "6");
    assertThat(find(Button.class).withText("Suivant à traiter (1)").exists()).isFalse();
    assertThat(champ.isInvalid()).isFalse();
  }

  private String constat() {
    return find(ConstatVue.class).single().getElement().getTextRecursively();
  }

  @Test
  void leTexteSEnregistreSansRemplacerCeQuiEstALEcran() {
    var texte = find(EditeurTexte.class).single();
    String saisi = "<p>Un comité<script>alert(1)</script> 𝒢 se réunit.</p>";
    texte.setValue(saisi);

    assertThat(texte.getValue()).isEqualTo(saisi);
    assertThat(etat()).contains("Enregistré à ");
    assertThat(article("gouvernance").texte()).contains("𝒢").doesNotContain("script");

    texte.setValue("<p>Suite.</p>");
    assertThat(article("gouvernance").texte()).isEqualTo("<p>Suite.</p>");
    assertThat(texte.isInvalid()).isFalse();
  }

  @Test
  void unConflitSeDitALEditeurEtGardeLeTexte() {
    ArticleLu lu = article("gouvernance");
    redaction.ecrireArticle(id, lu.cle(), lu.version(), lu.titre(), "<p>Écrit ailleurs.</p>");
    var texte = find(EditeurTexte.class).single();
    texte.setValue("<p>Écrit ici.</p>");

    assertThat(texte.isInvalid()).isTrue();
    assertThat(texte.getErrorMessage()).contains("a été modifié entre-temps");
    assertThat(texte.getValue()).isEqualTo("<p>Écrit ici.</p>");
    assertThat(etat()).contains("Non enregistré");
    assertThat(article("gouvernance").texte()).isEqualTo("<p>Écrit ailleurs.</p>");
    test(find(Button.class).withText("Choisir plus tard").single()).click();
    assertThat(find(Button.class).withText("Recharger l’article…").exists()).isTrue();

    test(find(Button.class).withText("Soumettre à la validation").single()).click();
    assertThat(find(AvisSoumission.class).single().isOpened()).isTrue();
  }

  @Test
  void deDeuxTextesOnGardeLeSienEtLAutreResteEnCommentaire() {
    ArticleLu lu = article("gouvernance");
    redaction.ecrireArticle(id, lu.cle(), lu.version(), lu.titre(), "<p>Écrit ailleurs.</p>");
    find(EditeurTexte.class).single().setValue("<p>Écrit ici.</p>");
    test(find(Button.class).withText("Garder mon texte").single()).click();

    assertThat(article("gouvernance").texte()).isEqualTo("<p>Écrit ici.</p>");
    assertThat(etat()).contains("Enregistré à ");
    assertThat(commentaires.lire(id).getFirst().texte()).contains("Écrit ailleurs.");
    assertThat(commentaires.lire(id).getFirst().partage()).isFalse();
  }

  @Test
  void deDeuxTextesOnPrendLAutreEtLeSienResteEnCommentaire() {
    ArticleLu lu = article("gouvernance");
    redaction.ecrireArticle(id, lu.cle(), lu.version(), lu.titre(), "<p>Écrit ailleurs.</p>");
    var texte = find(EditeurTexte.class).single();
    texte.setValue("<p>Écrit ici.</p>");
    test(find(Button.class).withText("Prendre le texte enregistré").single()).click();

    assertThat(texte.getValue()).isEqualTo("<p>Écrit ailleurs.</p>");
    assertThat(texte.isInvalid()).isFalse();
    assertThat(commentaires.lire(id).getFirst().texte()).contains("Écrit ici.");
  }

  @Test
  void unArticleTropLongSeDitALEditeur() {
    var texte = find(EditeurTexte.class).single();
    texte.setValue("<p>" + "é".repeat(200_000) + "</p>");
    assertThat(texte.getErrorMessage()).contains("150").contains("annexe");
    assertThat(etat()).contains("Non enregistré");
  }

  @Test
  void leSuivantATraiterMeneALArticleVide() {
    ouvrir("objet");
    find(EditeurTexte.class).single().setValue("");
    ouvrir("gouvernance");
    test(find(Button.class).withText("Suivant à traiter (1)").single()).click();
    assertThat(find(TextField.class).withLabel("Titre de l’article").single().getValue())
        .isEqualTo(article("objet").titre());
  }

  @Test
  void unChiffreFaibleNePeutEtreSoumisEtLeLienYMene() {
    test(find(IntegerField.class).withLabel(COMITES).single()).setValue(4);
    ouvrir("objet");
    test(find(Button.class).withText("Soumettre à la validation").single()).click();
    test(find(Button.class)
            .withCondition(b -> b.getText().contains("plus faible que permis"))
            .single())
        .click();
    assertThat(find(IntegerField.class).withLabel(COMITES).exists()).isTrue();
    assertThat(detail().etat()).isEqualTo(ConventionEtat.BROUILLON);
  }

  @Test
  void unTexteConformeEstSoumisApresConfirmation() {
    test(find(Button.class).withText("Soumettre à la validation").single()).click();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(detail().etat()).isEqualTo(ConventionEtat.A_VALIDER);

    ouvrir("objet");
    assertThat(find(EditeurTexte.class).exists()).isFalse();
  }

  @Test
  void lesDatesSeCorrigentAuChamp() {
    ouvrir(PointATraiter.PARTIES);
    var fin = find(ChampDate.class).withLabel("Date de fin").single();
    test(fin).setValue(LocalDate.of(2009, 1, 1));
    assertThat(fin.isInvalid()).isTrue();
    assertThat(fin.getErrorMessage()).contains("doit suivre la date de début");

    test(fin).setValue(LocalDate.of(2030, 1, 1));
    assertThat(fin.isInvalid()).isFalse();
    assertThat(constat()).contains("Plus faible");
  }

  @Test
  @SuppressWarnings("unchecked")
  void unOrdreRefuseRevientACeQuiEstEnregistre() {
    ouvrir(PointATraiter.PARTIES);
    var ordres = find(Select.class).all();
    assertThat(ordres).hasSizeGreaterThan(2);
    for (Select<?> ordre : ordres) {
      ((Select<Integer>) ordre).setValue(0);
    }
    assertThat(detail().parties()).filteredOn(p -> p.groupe() > 0).hasSize(2);
    assertThat(find(Select.class).all()).filteredOn(s -> !s.getValue().equals(0)).hasSize(2);
  }
}
