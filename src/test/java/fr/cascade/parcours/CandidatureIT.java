package fr.cascade.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.cascade.documents.Pdfs;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The Marne answers the call of 16 December 2020: a draft filled step by step with what is refused
 * and corrected, rules explained before submitting, a colleague's letter, a receipt, then the
 * application taken back and submitted again.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cascade.donnees=target/base-de-candidature",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2020-12-17",
      "vaadin.productionMode=true"
    })
class CandidatureIT {

  private static final int DERNIERE = 9;
  private static final String APPEL = "Service public de l’insertion et de l’emploi";

  @LocalServerPort int port;
  private Visite visite;

  @BeforeEach
  void ouvrir() {
    visite = new Visite(port);
  }

  @AfterEach
  void fermer() {
    visite.close();
  }

  @Test
  void deLAppelAuRecepisse() {
    lireLAppelPublic();
    visite.connecter("territoire-marne");
    String candidature = ouvrirLeBrouillon();
    reunirLeConsortium();
    remplir();
    String manquante = "La lettre d’engagement de Pôle emploi manque.";
    visite.aller(candidature + "?etape=" + DERNIERE);
    visite.lire("Toutes les réponses obligatoires sont là.");
    visite.lire(manquante);
    visite.lire("Non respectée");
    visite.constater("c-irrecevable");
    corrigerLeBudget(candidature);
    engager("territoire-marne", candidature);
    engager("pole-emploi-marne", candidature);
    visite.connecter("territoire-marne");
    visite.aller(candidature + "?etape=" + DERNIERE);
    visite.lire("Toutes les réponses obligatoires sont là.");
    assertThat(visite.page().getByText("Non respectée").count()).isZero();
    deposer();
    retirer();
    deposer();
    visite.constater("c-recepisse");
    assertThat(visite.violations()).isEmpty();
  }

  private void lireLAppelPublic() {
    visite.aller("appels");
    visite.constater("c-appels");
    visite.lien(APPEL).click();
    visite.lire("Critères de sélection");
    visite.constater("c-appel");
    visite.lienOuBouton("Demander un compte").click();
    demanderUnCompte();
  }

  /** A wrong key is told at once; an organisation that the portal knows is named. */
  private void demanderUnCompte() {
    Locator siret = visite.champ("SIRET de votre organisation");
    siret.fill("225 100 018 00015");
    siret.press("Tab");
    visite.lire("sa clé de contrôle ne convient pas");
    siret.fill("130 005 481 00010");
    siret.press("Tab");
    visite.lire("Organisation déjà connue du portail");
    visite.constater("c-compte");
  }

  private String ouvrirLeBrouillon() {
    visite.aller("spie");
    visite.lien(APPEL).click();
    visite.bouton("Ouvrir une candidature").click();
    visite.dansLeDialogue("Ouvrir le brouillon").click();
    visite.page().waitForURL(Pattern.compile(".*/candidatures/\\d+.*"));
    visite.lire("Non déposée");
    visite.constater("c-brouillon");
    return visite.page().url().replaceAll(".*/(candidatures/\\d+).*", "$1");
  }

  /** What is not a PDF, whatever its name, is refused where it was given. */
  private void reunirLeConsortium() {
    visite.choisir("Ajouter une organisation au consortium", "grand est", "Pôle emploi Grand Est");
    visite
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter").setExact(true))
        .click();
    visite.page().getByRole(AriaRole.BUTTON, nomme("Retirer Pôle emploi Grand Est")).waitFor();
    joindre("lettre.pdf", "pas un PDF".getBytes(StandardCharsets.UTF_8));
    visite.lire("n’est pas un PDF");
    joindre("lettre.pdf", Pdfs.de(1));
    visite.lien("lettre.pdf").waitFor();
    visite.constater("c-consortium");
    suivante("Organisme porteur");
  }

  private static Page.GetByRoleOptions nomme(String nom) {
    return new Page.GetByRoleOptions().setName(nom);
  }

  private void joindre(String nom, byte[] contenu) {
    visite
        .page()
        .locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(new FilePayload(nom, "application/pdf", contenu));
  }

  private void remplir() {
    ecrire("Présentation de l’organisme porteur", "Le département porte le projet.");
    ecrire("Fonction et courriel de la personne à contacter", "chargé de mission");
    // Last: a choice may ask other questions, and the step is shown again.
    visite.page().getByLabel("Conseil départemental", exact()).first().click();
    suivante("Diagnostic et public");
    ecrire("Diagnostic territorial", "Un territoire rural et industriel.");
    ecrire("Public visé", "Bénéficiaires du RSA.");
    ecrire("Nombre de personnes visées sur la durée du projet", "beaucoup");
    visite.lire("« beaucoup » n’est pas");
    visite.constater("c-saisie-refusee");
    ecrire("Nombre de personnes visées sur la durée du projet", "1 200");
    suivante("Axe 1 : diagnostic partagé de la personne");
    axe(1, "Axe 2 : suivi coordonné");
    axe(2, "Axe 3 : offre coordonnée");
    axe(3, "Gouvernance et indicateurs");
    ecrire("Gouvernance du projet", "Un comité trimestriel.");
    ecrire("Indicateur, ligne 1", "Entrées en parcours");
    ecrire("Valeur de départ, ligne 1", "0");
    ecrire("Cible, ligne 1", "600");
    suivante("Budget");
    Locator debut = visite.champ("Début du projet");
    debut.fill("01/06/2021");
    debut.press("Enter");
    debut.press("Tab");
    budget("-5", "-5", "0");
    visite.lire("est négatif");
    budget("600 000,25", "600 000,25", "0");
    visite.lire("Enregistré à");
    visite.lire("Sommes – Total : 600\u202f000,25");
    visite.constater("c-budget");
    suivante("Données, outils et annexes");
  }

  private void axe(int rang, String ensuite) {
    ecrire("Actions de l’axe " + rang, "Former les équipes.");
    ecrire("Action, ligne 1", "Formation");
    ecrire("Responsable, ligne 1", "Département");
    ecrire("Échéance, ligne 1", "2021");
    suivante(ensuite);
  }

  private void budget(String total, String etat, String autres) {
    ecrire("Poste, ligne 1", "Coordination");
    ecrire("Total, ligne 1", total);
    ecrire("Part de l’État, ligne 1", etat);
    ecrire("Autres financements, ligne 1", autres);
  }

  /** Over the ceiling first; then within it, in French decimals. */
  private void corrigerLeBudget(String candidature) {
    visite.lire("plafond");
    visite.aller(candidature + "?etape=" + (DERNIERE - 2));
    budget("650 000,25", "500 000,00", "150 000,25");
    visite.lire("Sommes – Total : 650\u202f000,25");
    suivante("Données, outils et annexes");
  }

  /** A member joins its letter and approves the application as it stands. */
  private void engager(String compte, String candidature) {
    visite.connecter(compte);
    visite.aller(candidature);
    if (compte.startsWith("pole-emploi")) {
      visite.aller("taches");
      visite.lien("Rédiger et déposer la candidature").click();
      visite.lire("La part de Pôle emploi Grand Est");
      joindre("lettre-pole-emploi.pdf", Pdfs.de(1));
      visite.lien("lettre-pole-emploi.pdf").waitFor();
    }
    visite.bouton("Approuver").click();
    visite.bouton("Approuver à nouveau").waitFor();
  }

  private void deposer() {
    visite.bouton("Déposer la candidature").click();
    visite.dansLeDialogue("Déposer").click();
    visite.lire("Récépissé SPIE-2020-");
  }

  private void retirer() {
    visite.bouton("Retirer la candidature").click();
    visite.dansLeDialogue("Retirer").click();
    visite.bouton("Déposer la candidature").waitFor();
    visite.lire("Non déposée");
  }

  private void ecrire(String etiquette, String texte) {
    Locator champ = visite.champ(etiquette);
    champ.fill(texte);
    champ.press("Tab");
  }

  /** The last field is saved before the page changes. */
  private void suivante(String titre) {
    visite.lienOuBouton("Étape suivante").click();
    visite
        .page()
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(titre).setExact(true))
        .waitFor();
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
