package fr.cascade.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A refused login is said in French; the pages of every day are accessible. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cascade.donnees=target/base-de-pages",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2010-05-03",
      "vaadin.productionMode=true"
    })
class PagesIT {

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
  void unMauvaisMotDePasseEstDitEnFrancais() {
    visite.aller("connexion");
    visite.constater("0-connexion");
    visite.page().locator("input[name=username]").fill("mission-centre");
    visite.page().locator("input[name=password]").fill("faux");
    visite.bouton("Se connecter").click();
    visite.lire("Identifiant ou mot de passe erroné");
    visite.constater("0-connexion-erreur");
  }

  @Test
  void cEstIntrouvableOuInterditDansLaPageMeme() {
    visite.connecter("mission-reunion");
    visite.aller("nulle-part");
    visite.lire("Page introuvable");
    visite.constater("8-page-introuvable");
    visite.aller("conventions/999999");
    visite.lire("Élément introuvable");
    visite.aller("administration/utilisateurs");
    visite.lire("Accès refusé");
    visite.constater("8-acces-refuse");
  }

  @Test
  void lesPagesDeTousSontAccessibles() {
    visite.connecter("admin");
    for (String page : new String[] {"organisations", "administration/utilisateurs", "messages"}) {
      visite.aller(page);
      visite.page().getByRole(AriaRole.HEADING).first().waitFor();
      visite.constater("7-" + page.replace('/', '-'));
    }
  }

  /** From the headings to a derogation asked: the pages of the drafter and of who answers. */
  @Test
  void unAccordSEcritEtUneObligationSeDeroge() {
    visite.connecter("national");
    visite.aller("accords/nouveau");
    visite.constater("9-nouvel-accord");
    visite.champ("Sujet de l’accord").fill("Essai de parcours");
    visite.champ("Date de fin").fill("31/12/2013");
    visite.champ("Date de fin").press("Tab");
    visite.bouton("Créer le brouillon").click();
    visite.lire("Ajouter un article…");
    visite.constater("9-atelier-accord");

    visite.connecter("mission-centre");
    visite.aller("conventions/2/decliner");
    visite.bouton("Créer le brouillon").click();
    visite.lire("Ajouter un article…");
    visite.page().waitForURL("**/atelier**");
    String atelier = visite.page().url().replaceAll("\\?.*", "");
    visite.page().navigate(atelier + "?article=gouvernance");
    visite.champ("Réunions du comité de pilotage local par an").fill("4");
    visite.champ("Réunions du comité de pilotage local par an").press("Tab");
    visite.bouton("Demander une dérogation…").click();
    visite.page().getByRole(AriaRole.DIALOG).locator("textarea").fill("Deux bassins étendus.");
    visite.dansLeDialogue("Demander la dérogation").click();
    visite.lire("Retirer la demande…");
    visite.constater("9-derogation-demandee");

    visite.connecter("national");
    visite.aller("taches");
    visite.lien("Statuer sur la dérogation").click();
    visite.lire("Ce qui est demandé");
    visite.constater("9-derogation-a-decider");
  }
}
