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
 * The steering committee of Touraine, by its director: a date is polled and answered without an
 * account, the meeting convened, answered by link, held, decided about an article, its record sent;
 * the decision comes on the next agenda, and a meeting held already counts.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cascade.donnees=target/base-de-comite",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2010-09-06",
      "vaadin.productionMode=true"
    })
class ComiteIT {

  private static final String DIRECTION = "Directeur de la Mission locale de Touraine";
  private static final String SITE = "Directeur du site Pôle emploi Tours Deux Lions";

  @LocalServerPort int port;
  private Visite visite;
  private String comite = "";

  @BeforeEach
  void ouvrir() {
    visite = new Visite(port);
  }

  @AfterEach
  void fermer() {
    visite.close();
  }

  @Test
  void duSondageALaDecisionQuiRevientALOrdreDuJour() {
    visite.connecter("ml-touraine");
    visite.aller("comites");
    visite.lien("Comité de pilotage").click();
    visite.lire("Année 2010");
    visite.constater("8-comite");
    comite = chemin();
    repondreAuSondage(sonder());
    String seance = choisir();
    repondreALaConvocation(donnerUnLien());
    tenir(seance);
    decider();
    envoyerLeReleve();
    lireSurLaConvention();
    planifierLaSuivante();
    enregistrerUneReunionTenue();
    voirUneSerie();
    assertThat(visite.violations()).isEmpty();
  }

  private String chemin() {
    return visite.page().url().replaceAll("^https?://[^/]+/|\\?.*$", "");
  }

  /** Three slots of the evening; the first is tonight, and the link is the site director's. */
  private String sonder() {
    visite.bouton("Trouver une date…").click();
    dater("Date 1", "06/09/2010");
    Locator heure = visite.champ("Heure");
    heure.fill("23:45");
    heure.press("Tab");
    visite.constater("8-sondage");
    visite.bouton("Envoyer le sondage").click();
    return lienRecu();
  }

  private String lienRecu() {
    String adresse = visite.champ(SITE).inputValue();
    visite.bouton("Fermer").click();
    return adresse.replaceFirst("^https?://[^/]+/", "");
  }

  private void repondreAuSondage(String lien) {
    visite.deconnecter();
    visite.aller(lien);
    visite.page().getByRole(AriaRole.CHECKBOX).first().check();
    visite.constater("8-sondage-reponse");
    visite.bouton("Envoyer ma réponse").click();
    visite.lire("Votre réponse est enregistrée");
    visite.aller(lien);
    visite.lire("Lien sans effet");
  }

  private String choisir() {
    visite.connecter("ml-touraine");
    visite.aller(comite);
    visite.lire("a répondu");
    visite.bouton("Choisir et convoquer : lundi 6 septembre 2010").click();
    visite.lire("convoquée pour le lundi 6 septembre 2010");
    visite.constater("8-convoquee");
    return chemin();
  }

  private String donnerUnLien() {
    visite.bouton("Liens de réponse…").click();
    visite.bouton("Nouveau lien : " + SITE).click();
    visite.champ(SITE).waitFor();
    visite.constater("8-liens");
    return lienRecu();
  }

  private void repondreALaConvocation(String lien) {
    visite.deconnecter();
    visite.aller(lien);
    visite.lire("Serez-vous là ?");
    visite.constater("8-convocation");
    radio("Je me fais remplacer");
    visite.bouton("Envoyer ma réponse").click();
    visite.lire("qui viendra à votre place");
    radio("Je participerai à distance");
    visite.bouton("Envoyer ma réponse").click();
    visite.lire("Merci");
  }

  private void radio(String nom) {
    visite.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(nom)).check();
  }

  private void tenir(String seance) {
    visite.connecter("ml-touraine");
    visite.aller(seance);
    visite.lire("Sera à distance");
    visite.bouton("Ajouter un point…").click();
    visite.champ("Point").fill("Fréquence des réunions");
    visite.dansLeDialogue("Ajouter").click();
    visite.champ("Notes pour le relevé").fill("Cinq réunions par an ne suffisent pas.");
    noterPresent("Dans la salle : " + DIRECTION);
    noterPresent("À distance : " + SITE);
    visite.lire("2 sur place ou à distance");
    visite.lienOuBouton("Ouvrir").click();
    visite.lire("en cours ; notez");
    visite.constater("8-ouverte");
  }

  /** The list is drawn anew after each: the button is there again, pressed. */
  private void noterPresent(String bouton) {
    visite.bouton(bouton).click();
    visite.page().locator("[aria-pressed='true'][aria-label='" + bouton + "']").waitFor();
  }

  private void decider() {
    visite.bouton("Noter une décision…").click();
    visite.champ("Ce qui est décidé").fill("Porter à six le nombre de réunions");
    visite.champ("Chargé de le faire").fill("Directeur de la Mission locale");
    dater("Échéance (facultatif)", "10/09/2010");
    visite.choisir("Article de la convention", "Pilotage", "Pilotage");
    visite
        .page()
        .getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Cet article est à corriger"))
        .check();
    visite.constater("8-decision");
    visite.dansLeDialogue("Noter la décision").click();
    visite.lire("Correction à ouvrir");
    visite.constater("8-decidee");
  }

  private void envoyerLeReleve() {
    visite.bouton("Clore…").click();
    visite.dansLeDialogue("Clore").click();
    visite.lire("son relevé est à rédiger");
    visite.bouton("Proposer le relevé").click();
    visite.bouton("Valider le relevé").click();
    visite.lire("son relevé est envoyé");
    visite.constater("8-releve");
  }

  private void lireSurLaConvention() {
    visite.aller(comite);
    String convention =
        visite.page().locator("a[href*='conventions/']").first().getAttribute("href");
    visite.aller(convention.replaceAll(".*(conventions/\\d+).*", "$1") + "?onglet=comites");
    visite.lire("1 correction est à ouvrir");
    visite.constater("8-onglet-comites");
  }

  private void planifierLaSuivante() {
    visite.aller(comite);
    visite.lienOuBouton("Planifier une réunion").click();
    dater("Date", "05/10/2010");
    visite.dansLeDialogue("Planifier").click();
    visite.page().waitForURL(Pattern.compile(".*/seances/\\d+.*"));
    visite.lire("Suivi : Porter à six le nombre de réunions");
    visite.constater("8-suivante");
  }

  private void enregistrerUneReunionTenue() {
    visite.aller(comite);
    visite.bouton("Enregistrer une réunion déjà tenue").click();
    dater("Date", "02/09/2010");
    visite
        .page()
        .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(DIRECTION))
        .check();
    visite.constater("8-deja-tenue");
    visite.lienOuBouton("Enregistrer").click();
    visite.lire("2 réunions tenues");
    visite.constater("8-annee");
  }

  private void voirUneSerie() {
    visite.bouton("Planifier une série…").click();
    visite.bouton("Voir les dates").click();
    visite.champ("Date 1").waitFor();
    visite.constater("8-serie");
  }

  private void dater(String etiquette, String jour) {
    Locator champ = visite.champ(etiquette);
    champ.fill(jour);
    champ.press("Enter");
    champ.press("Tab");
  }
}
