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
 * The main job: the accord of 26 January 2010 is declined to Centre, four committees a year are
 * refused and six accepted, and the draft starts on 24 June 2010.
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
  void deLAccordNationalAuBrouillonConforme() {
    decliner();
    rediger();
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

  private void rediger() {
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
