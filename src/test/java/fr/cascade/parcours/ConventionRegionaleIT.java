package fr.cascade.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job: the accord of 26 January 2010 is declined to Centre, four committees a year are
 * refused and six accepted, a second person validates, three parties sign, and on 24 June 2010 the
 * convention is in force.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cascade.donnees=target/base-de-parcours",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2010-05-03",
      "vaadin.productionMode=true"
    })
class ConventionRegionaleIT {

  private static final String COMITES = "Réunions du comité de pilotage local par an";

  @LocalServerPort int port;
  private Visite visite;

  @BeforeEach
  void ouvrir() {
    visite = new Visite(port);
  }

  @AfterEach
  void fermer() {
    visite.close();
    assertThat(visite.violations()).isEmpty();
  }

  @Test
  void deLAccordNationalALaConventionEnVigueur() {
    decliner();
    String fiche = rediger();
    valider();
    signer("pe-centre", "3-signer");
    signer("arml-centre", "3-signer-arml");
    signer("direccte-centre", "3-signer-direccte");
    avancerAu24Juin();
    visite.connecter("mission-centre");
    visite.aller(fiche);
    visite.lire("En vigueur jusqu");
    visite.constater("5-fiche-en-vigueur");
    for (String onglet :
        new String[] {"Obligations", "Parties et signatures", "Circuit", "Historique"}) {
      visite.page().getByRole(AriaRole.TAB).filter(avec(onglet)).first().click();
      visite.constater("5-fiche-" + onglet.replace(' ', '-'));
    }
  }

  private void decliner() {
    visite.connecter("mission-centre");
    visite.constater("1-accueil");
    visite.aller("taches");
    visite.constater("1-taches");
    visite.aller("conventions?q=missions");
    visite.constater("1-conventions");
    visite.page().getByRole(AriaRole.LINK).filter(avec("Missions locales")).first().click();
    visite.lire("En vigueur jusqu");
    visite.constater("1-fiche-accord");
    visite.page().getByText("Décliner", exact()).first().click();
    visite.choisir("Territoire", "centre", "Centre");
    visite.constater("1-decliner");
    visite.bouton("Créer le brouillon").click();
    visite.page().waitForURL(Pattern.compile(".*/conventions/\\d+/atelier.*"));
  }

  private String rediger() {
    String atelier =
        visite.page().url().replaceAll("\\?.*", "").replaceAll(".*/(conventions/)", "$1");
    visite.aller(atelier + "?article=gouvernance");
    nombre("4");
    visite.lire("plus faible que permis");
    visite.constater("2-atelier-plus-faible");
    visite.bouton("Soumettre à la validation").click();
    visite.lire("Le texte ne peut pas encore être soumis");
    visite.aller(atelier + "?article=gouvernance");
    nombre("6");
    visite.lire("plus strict");
    visite.constater("2-atelier");
    visite.page().getByText("Intitulé, dates et parties").first().click();
    Locator debut = visite.champ("Date de début");
    debut.fill("24/06/2010");
    debut.press("Enter");
    debut.press("Tab");
    visite.lire("Enregistré à");
    visite.constater("2-atelier-parties");
    visite.bouton("Soumettre à la validation").click();
    visite.constater("2-soumettre");
    visite.confirmer("Soumettre");
    visite.lire("une seconde personne");
    return atelier.replace("/atelier", "");
  }

  private void valider() {
    visite.connecter("direccte-centre");
    visite.aller("taches");
    visite.page().getByText("Convention régionale Centre").first().click();
    visite.bouton("Valider et figer le texte").waitFor();
    visite.constater("3-validation");
    visite.bouton("Valider et figer le texte").click();
    visite.confirmer("Valider et figer");
    visite.lire("doivent signer");
  }

  private void signer(String login, String image) {
    visite.connecter(login);
    visite.aller("taches");
    visite.page().getByText("Convention régionale Centre").first().click();
    Locator motDePasse = visite.champ("Votre mot de passe");
    motDePasse.waitFor();
    visite.constater(image);
    motDePasse.fill("faux");
    visite.bouton("Signer pour").click();
    visite.lire("mot de passe n’est pas le bon");
    motDePasse.fill("demo");
    visite.bouton("Signer pour").click();
    motDePasse.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  private void avancerAu24Juin() {
    visite.connecter("admin");
    visite.aller("demonstration/horloge");
    visite.constater("4-horloge");
    Locator jour = visite.champ("Aller au");
    jour.fill("24/06/2010");
    jour.press("Enter");
    visite.bouton("Avancer").click();
    visite.lire("jeudi 24 juin 2010");
    assertThat(visite.page().getByText("Échec").count()).isZero();
    visite.constater("4-horloge-24-juin");
  }

  private void nombre(String valeur) {
    Locator champ = visite.champ(COMITES);
    champ.fill(valeur);
    champ.press("Tab");
  }

  private static Locator.FilterOptions avec(String texte) {
    return new Locator.FilterOptions().setHasText(Pattern.compile(texte));
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
