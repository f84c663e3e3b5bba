package fr.cascade.avenants.ui;

import static fr.cascade.avenants.Avenants.NOUVEAU;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantRoutes;
import fr.cascade.avenants.AvenantService;
import fr.cascade.avenants.AvenantStatut;
import fr.cascade.avenants.Avenants;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.TexteEnVigueur.ArticleEnVigueur;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.EditeurTexte;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("ml-touraine")
class AvenantViewTest extends SpringBrowserlessTest {

  @Autowired Avenants scenes;
  @Autowired AvenantService avenants;
  @Autowired Acteurs acteurs;

  private ConventionId convention = new ConventionId(0);

  @BeforeEach
  void uneConventionEnVigueur() {
    convention = scenes.locale();
    scenes.ecrire();
  }

  @Test
  void depuisLaFicheOnOuvreUnAvenantEtLesFautesSeDisentAuChamp() {
    fiche("avenants");
    test(bouton("Ouvrir un avenant")).click();
    test(bouton("Ouvrir le brouillon")).click();
    TextField objet = champ("Objet de l’avenant");
    assertThat(objet.isInvalid()).isTrue();
    test(objet).setValue("Communiquer ensemble");
    ChampArticles articles = find(ChampArticles.class).single();
    articles.select(article(articles, "donnees"));
    test(bouton("Ouvrir le brouillon")).click();
    assertThat(articles.isInvalid()).isTrue();
    assertThat(articles.getErrorMessage()).contains("se reprend tel quel");
    articles.deselectAll();
    articles.select(article(articles, "communication"));
    test(bouton("Ouvrir le brouillon")).click();
    assertThat(page()).contains("Article 12 – Communication");
  }

  private static ArticleEnVigueur article(ChampArticles champ, String cle) {
    return champ
        .getListDataView()
        .getItems()
        .filter(a -> a.cle().equals(cle))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onEcritOnCorrigeCeQuiManquePuisOnSoumet() {
    AvenantId id = ouvrir("communication");
    test(bouton("Soumettre à la validation")).click();
    EditeurTexte texte = find(EditeurTexte.class).single();
    assertThat(texte.isInvalid()).isTrue();
    assertThat(texte.getErrorMessage()).contains("est le même qu’aujourd’hui");
    texte.setValue(NOUVEAU);
    assertThat(texte.isInvalid()).isFalse();
    assertThat(lu(id).articles().getFirst().texte()).isEqualTo(NOUVEAU);
    test(bouton("Soumettre à la validation")).click();
    assertThat(lu(id).statut()).isEqualTo(AvenantStatut.A_VALIDER);
    assertThat(page()).contains("une seconde personne doit le valider", "Ce qui change");
    assertThat(find(Button.class).withText("Soumettre à la validation").exists()).isFalse();
  }

  @Test
  void ceQuEcritUnCollegueNEcrasePasCeQuEstALEcran() {
    AvenantId id = ouvrir("communication");
    acteurs.comme(
        "pe-tours",
        () -> avenants.ecrireArticle(id, "communication", version(id), "Dire", "<p>Autre.</p>"));
    scenes.ecrire();
    EditeurTexte texte = find(EditeurTexte.class).single();
    texte.setValue(NOUVEAU);
    assertThat(texte.getErrorMessage()).contains("Pôle emploi Tours Deux Lions a enregistré");
    assertThat(texte.getValue()).isEqualTo(NOUVEAU);
    assertThat(lu(id).articles().getFirst().texte()).isEqualTo("<p>Autre.</p>");
    test(bouton("Garder mon texte")).click();
    assertThat(lu(id).articles().getFirst().texte()).isEqualTo(NOUVEAU);
    assertThat(texte.isInvalid()).isFalse();
  }

  private int version(AvenantId id) {
    return lu(id).articles().getFirst().version();
  }

  @Test
  void onAjouteEtOnRetireUnArticleSansPerdreLesAutres() {
    AvenantId id = ouvrir("communication");
    EditeurTexte texte = find(EditeurTexte.class).single();
    texte.setValue(NOUVEAU);
    ChampArticles champ = find(ChampArticles.class).single();
    champ.select(article(champ, "duree"));
    test(bouton("Ajouter à l’avenant")).click();
    assertThat(find(EditeurTexte.class).all()).hasSize(2).contains(texte);
    assertThat(lu(id).articles()).hasSize(2);
  }

  @Test
  void quiRedigeNeValidePas() {
    AvenantId id = scenes.aValider(convention);
    UI.getCurrent().navigate(AvenantRoutes.avenant(id));
    assertThat(find(Button.class).withText("Valider et figer").exists()).isFalse();
  }

  @Test
  @ConnecteComme("mission-centre")
  void leValideurRenvoieEnDisantPourquoi() {
    AvenantId id = scenes.aValider(convention);
    UI.getCurrent().navigate(AvenantRoutes.avenant(id));
    assertThat(page()).contains("Ce qui change", "Décision du COPIL");
    assertThat(find(Button.class).withText("Valider et figer").exists()).isTrue();
    test(bouton("Renvoyer au rédacteur…")).click();
    test(find(TextArea.class).single()).setValue("Dites qui communique.");
    test(bouton("Renvoyer")).click();
    assertThat(page()).contains("Avenant renvoyé en rédaction", "Dites qui communique.");
  }

  @Test
  @ConnecteComme("lecteur")
  void unLecteurLitLAvenantSigneEtLArticleModifie() {
    AvenantId id = scenes.signe(convention);
    fiche("avenants");
    assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Avenant n°\u00a01");
    UI.getCurrent().navigate(AvenantRoutes.avenant(id));
    assertThat(page()).contains("Signé par toutes les parties le 3 mai 2010", "Texte remplacé");
    fiche("texte");
    assertThat(find(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains("Modifié par l’avenant n°\u00a01 du 3 mai 2010");
  }

  private void fiche(String onglet) {
    UI.getCurrent()
        .navigate(
            ConventionRoutes.fiche(convention), QueryParameters.simple(Map.of("onglet", onglet)));
  }

  private AvenantId ouvrir(String article) {
    AvenantId id = scenes.ouvrir(convention, article);
    scenes.ecrire();
    UI.getCurrent().navigate(AvenantRoutes.avenant(id));
    return id;
  }

  private AvenantLu lu(AvenantId id) {
    return scenes.lu("ml-touraine", id);
  }

  private String page() {
    return find(AvenantView.class).single().getElement().getTextRecursively();
  }

  private Button bouton(String texte) {
    return find(Button.class).withText(texte).single();
  }

  private TextField champ(String libelle) {
    return find(TextField.class).all().stream()
        .filter(c -> libelle.equals(c.getLabel()))
        .findFirst()
        .orElseThrow();
  }
}
