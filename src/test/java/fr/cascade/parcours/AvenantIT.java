package fr.cascade.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The local convention of Touraine is corrected: its committee decided so, its director writes an
 * avenant, the region's officer validates it, both parties sign it, and the text reads as it says.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cascade.donnees=target/base-d-avenant",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2010-09-15",
      "vaadin.productionMode=true"
    })
class AvenantIT {

  private static final String AJOUT = "Il se réunit à la Mission locale.";

  @LocalServerPort int port;
  private Visite visite;
  private String convention = "";
  private String avenant = "";

  @BeforeEach
  void ouvrir() {
    visite = new Visite(port);
  }

  @AfterEach
  void fermer() {
    visite.close();
  }

  @Test
  void uneDecisionDuComiteModifieLaConvention() {
    visite.connecter("ml-touraine");
    decider();
    ouvrirLaCorrection();
    ecrireEtSoumettre();
    valider();
    signer("presidence-ml-touraine", "1 signature sur 2");
    signer("pe-tours", "Toutes les parties ont signé");
    lireLeTexteModifie();
    assertThat(visite.violations()).isEmpty();
  }

  private void decider() {
    visite.aller("comites");
    visite.lien("Comité de pilotage").click();
    visite.lire("Année 2010");
    convention =
        visite
            .page()
            .locator("a[href*='conventions/']")
            .first()
            .getAttribute("href")
            .replaceAll(".*(conventions/\\d+).*", "$1");
    visite.bouton("Enregistrer une réunion déjà tenue").click();
    Locator jour = visite.champ("Date");
    jour.fill("08/09/2010");
    jour.press("Enter");
    jour.press("Tab");
    cocher("Directeur de la Mission locale de Touraine");
    visite.champ("Décision").fill("Réunir le comité à la Mission locale");
    visite.champ("Chargé de la faire").fill("Directeur de la Mission locale");
    visite.choisir("Article de la convention", "Pilotage", "Pilotage");
    cocher("Cet article est à corriger");
    visite.lienOuBouton("Enregistrer").click();
    visite.lire("1 réunion tenue");
  }

  private void cocher(String nom) {
    visite
        .page()
        .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(nom))
        .first()
        .check();
  }

  private void ouvrirLaCorrection() {
    visite.aller(convention + "?onglet=avenants");
    visite.lire("Aucun avenant");
    visite.constater("9-avenants");
    visite.aller(convention + "?onglet=comites");
    visite.lire("Correction à ouvrir");
    visite.constater("9-correction");
    visite.bouton("Ouvrir la correction : Article 2 – Pilotage").click();
    visite.page().waitForURL(Pattern.compile(".*/avenants/\\d+.*"));
    avenant = visite.page().url().replaceAll("^https?://[^/]+/|\\?.*$", "");
    visite.lire("Texte en vigueur");
    visite.constater("9-brouillon");
  }

  private void ecrireEtSoumettre() {
    visite.bouton("Soumettre à la validation").click();
    visite.lire("est le même qu’aujourd’hui");
    visite.constater("9-inchange");
    Locator texte = visite.page().locator("cascade-editeur [contenteditable=true]").first();
    texte.click();
    visite.page().keyboard().press("Control+End");
    visite.page().keyboard().press("Enter");
    visite.page().keyboard().type(AJOUT);
    visite.lire("Enregistré à");
    visite.bouton("Soumettre à la validation").click();
    visite.lire("une seconde personne doit le valider");
    visite.constater("9-soumis");
  }

  private void valider() {
    visite.connecter("mission-centre");
    visite.aller("taches");
    visite.lien("Valider l’avenant").click();
    visite.lire("Ce qui change");
    visite.constater("9-a-valider");
    visite.bouton("Valider et figer").click();
    visite.dansLeDialogue("Valider et figer").click();
    visite.lire("0 signature sur 2");
    visite.constater("9-a-signer");
  }

  private void signer(String login, String apres) {
    visite.connecter(login);
    visite.aller(avenant);
    visite.lienOuBouton("Signer").click();
    visite.page().waitForURL(Pattern.compile(".*/signatures/\\d+.*"));
    visite.lire("est remplacé par les dispositions suivantes");
    visite.constater("9-signer-" + login);
    visite.champ("Votre mot de passe").fill("demo");
    visite.bouton("Signer pour").click();
    visite.lire(apres);
  }

  private void lireLeTexteModifie() {
    visite.connecter("ml-touraine");
    visite.aller(avenant);
    visite.lire("Signé par toutes les parties");
    visite.constater("9-signe");
    visite.aller(convention + "?onglet=texte");
    visite.lire("Modifié par l’avenant");
    visite.lire(AJOUT);
    visite.constater("9-texte");
    visite.aller(convention + "?onglet=comites");
    visite.lire("Faite");
    visite.constater("9-decision-faite");
  }
}
