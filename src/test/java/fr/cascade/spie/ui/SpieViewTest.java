package fr.cascade.spie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.documents.Pdfs;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.spie.AppelService;
import fr.cascade.spie.Appels;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.DepotService;
import fr.cascade.spie.EnvoiId;
import fr.cascade.spie.EnvoiService;
import fr.cascade.spie.ReponseService;
import fr.cascade.spie.SpieRoutes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("territoire-marne")
class SpieViewTest extends SpringBrowserlessTest {

  @Autowired Appels scenes;
  @Autowired Acteurs acteurs;
  @Autowired HorlogeMetier horloge;
  @Autowired CandidatureConsultation candidatures;
  @Autowired AppelService appels;
  @Autowired EnvoiService envois;
  @Autowired ReponseService reponses;
  @Autowired DepotService depots;

  private Duration avant = Duration.ZERO;

  @BeforeEach
  void enDecembre2020() {
    avant = horloge.decalage();
    scenes.nousSommes(Appels.JOUR);
  }

  @AfterEach
  void remettreLHeure() {
    horloge.decaler(avant);
  }

  @Test
  void leBrouillonDitQuIlNEstPasDeposeEtSEnregistreSeul() {
    CandidatureId id = scenes.brouillonMarne(scenes.ouvert());
    scenes.ecrire();
    UI.getCurrent().navigate(SpieRoutes.candidature(id), QueryParameters.of("etape", "2"));
    assertThat(texte(CandidatureView.class)).contains("Non déposée", "Il reste 73 jours");
    var diagnostic =
        find(TextArea.class).all().stream()
            .filter(c -> "Diagnostic territorial".equals(c.getLabel()))
            .findFirst()
            .orElseThrow();
    test(diagnostic).setValue("Un territoire rural.");
    assertThat(texte(CandidatureView.class)).contains("Enregistré à 10 h");
    assertThat(candidatures.lire(id).valeur("diagnostic")).isEqualTo("Un territoire rural.");
  }

  @Test
  void presDeLaClotureLaGraceEstDiteEtElleSeVitJusquAuBout() {
    AppelId appel = scenes.ouvert();
    CandidatureId id = scenes.completeMarne(appel);
    scenes.nousSommes(Appels.CLOTURE.minusMinutes(210));
    String phrase =
        "Clôture le 28 février 2021 à 23 h 59 (heure de Paris). Un fichier dont l’envoi a commencé"
            + " avant cette heure est reçu jusqu’à 0 h 14, et la candidature peut alors encore être"
            + " déposée jusqu’à cette heure.";
    assertThat(depot(id)).contains("Il reste 3 heures. " + phrase);
    UI.getCurrent().navigate(SpieRoutes.publique(appel));
    assertThat(texte(AppelPublicView.class)).contains(phrase, "Ouvert");
    EnvoiId envoi = envois.commencer(id, "annexe");
    scenes.nousSommes(Appels.CLOTURE.plusMinutes(1));
    assertThat(depot(id)).contains("sans lui, cette candidature ne peut plus être déposée");
    assertThat(find(Button.class).withText("Déposer la candidature…").exists()).isFalse();
    UI.getCurrent().navigate(SpieRoutes.publique(appel));
    assertThat(texte(AppelPublicView.class)).contains("Clos le 28 février 2021 à 23 h 59");
    reponses.joindre(id, "annexe", envoi, "plan.pdf", Pdfs.de(1));
    assertThat(depot(id)).contains("peut encore être déposée jusqu’à 0 h 14");
    test(find(Button.class).withText("Déposer la candidature…").single()).click();
    assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
        .contains("elle ne pourra plus être retirée");
    depots.deposer(id, false);
    assertThat(depot(id)).contains("dans le délai de grâce (fichier « plan.pdf » commencé à 20 h");
  }

  /** The last step, opened anew. */
  private String depot(CandidatureId id) {
    scenes.ecrire();
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate(SpieRoutes.candidature(id), QueryParameters.of("etape", "99"));
    return texte(CandidatureView.class);
  }

  @Test
  @ConnecteComme("national")
  void unDelaiDeGraceTropLongEstRefuseASonChamp() {
    AppelId appel = acteurs.comme("national", () -> appels.preparer(Appels.saisi()));
    scenes.ecrire();
    UI.getCurrent().navigate(SpieRoutes.appel(appel));
    var grace = find(IntegerField.class).withCaption("Délai de grâce, en minutes").single();
    assertThat(grace.getValue()).isEqualTo(15);
    test(grace).setValue(61);
    test(find(Button.class).withText("Enregistrer").single()).click();
    assertThat(grace.getErrorMessage()).contains("de 0 à 60 minutes");
    assertThat(grace.getValue()).isEqualTo(61);
  }

  @Test
  void laDerniereEtapeExpliqueLesReglesAvantLeDepot() {
    CandidatureId id = scenes.brouillonMarne(scenes.ouvert());
    scenes.ecrire();
    UI.getCurrent().navigate(SpieRoutes.candidature(id), QueryParameters.of("etape", "99"));
    assertThat(texte(CandidatureView.class))
        .contains(
            "La lettre d’engagement de Pôle emploi manque.", "Non respectée", "est à remplir");
    assertThat(find(Button.class).withText("Déposer la candidature…").exists()).isTrue();
  }

  @Test
  @ConnecteComme("national")
  void leNiveauNationalCompteLesBrouillonsSansLesLire() {
    AppelId appel = scenes.ouvert();
    scenes.brouillonMarne(appel);
    scenes.ecrire();
    UI.getCurrent().navigate(SpieRoutes.appel(appel));
    assertThat(texte(AppelView.class)).contains("1 brouillon ouvert", "Le bénéficiaire au centre");
    UI.getCurrent().navigate(SpieRoutes.candidatures(appel));
    assertThat(texte(CandidaturesView.class)).contains("Aucune candidature ici");
  }

  @Test
  @ConnecteComme("national")
  void uneQuestionSansNomEstRefuseeAuChampEtRienNEstPerdu() {
    AppelId appel = acteurs.comme("national", () -> appels.preparer(Appels.saisi()));
    scenes.ecrire();
    UI.getCurrent().navigate(SpieRoutes.appel(appel));
    test(find(Button.class).withText("Ajouter une question…").all().getFirst()).click();
    var dialogue = find(DialogueQuestion.class).single();
    var question = find(TextField.class, dialogue).withCaption("Question").single();
    var aide = find(TextArea.class, dialogue).withCaption("Aide").single();
    test(aide).setValue("Une aide.");
    var enregistrer = find(Button.class, dialogue).withText("Enregistrer").single();
    test(enregistrer).click();
    assertThat(question.isInvalid()).isTrue();
    assertThat(question.getErrorMessage()).contains("1 à 300 caractères");
    assertThat(aide.getValue()).isEqualTo("Une aide.");
    test(question).setValue("Effectif de l’équipe");
    test(enregistrer).click();
    assertThat(texte(AppelView.class)).contains("Effectif de l’équipe");
  }

  @Test
  void laPagePubliqueProposeDeCandidater() {
    AppelId appel = scenes.ouvert();
    scenes.ecrire();
    UI.getCurrent().navigate(SpieRoutes.publique(appel));
    assertThat(texte(AppelPublicView.class)).contains("Appel d’essai", "500\u202f000\u00a0€");
    assertThat(find(Button.class).withText("Ouvrir une candidature…").exists()).isTrue();
  }

  private String texte(Class<? extends Div> vue) {
    return find(vue).single().getElement().getTextRecursively();
  }
}
