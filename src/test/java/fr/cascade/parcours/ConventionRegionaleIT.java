package fr.cascade.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.cascade.Acteurs;
import fr.cascade.conventions.ConventionService;
import fr.cascade.socle.ConventionId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job, each person in turn: the accord of 26 January 2010 is declined to Centre, four
 * committees a year are refused and six accepted, a second person validates, the three parties
 * sign, and on 24 June 2010 the convention is in force; then the local convention of the Mission
 * locale de Touraine, down to its signatures.
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

  @Autowired ConventionService conventions;
  @Autowired Acteurs acteurs;
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
  void deLAccordNationalALaConventionLocaleSignee() {
    visite.connecter("mission-centre");
    String regionale = declinerAuCentre();
    rediger(regionale);
    soumettre();
    valider("direccte-centre", regionale);
    signer("pe-centre", "1 signature sur 3");
    signer("arml-centre", "2 signatures sur 3");
    signer("direccte-centre", "Toutes les parties ont signé");
    avancer("24/06/2010");
    lireLaFiche(regionale);
    String locale = declinerEnTouraine(regionale);
    soumettre();
    valider("mission-centre", locale);
    signer("presidence-ml-touraine", "1 signature sur 2");
    signer("pe-tours", "Toutes les parties ont signé");
    declinerPlusieurs(regionale).forEach(this::validerSansEcran);
    signerPlusieurs();
    assertThat(visite.violations()).isEmpty();
  }

  private String declinerAuCentre() {
    visite.constater("1-accueil");
    visite.aller("taches");
    visite.constater("1-taches");
    visite.aller("conventions?q=missions");
    visite.constater("1-conventions");
    visite.lien("Missions locales").click();
    visite.lire("En vigueur jusqu");
    visite.constater("1-fiche-accord");
    visite.lienOuBouton("Décliner").click();
    assertThat(visite.liste("Territoire").inputValue()).isEqualTo("Centre (24)");
    visite.constater("1-decliner");
    return creer();
  }

  private void rediger(String convention) {
    visite.aller(convention + "/atelier?article=gouvernance");
    nombre("4");
    visite.lire("plus faible que permis");
    visite.constater("2-atelier-plus-faible");
    visite.bouton("Soumettre à la validation").click();
    visite.lire("Le texte ne peut pas encore être soumis");
    visite.constater("2-soumission-refusee");
    visite.bouton("Fermer").click();
    nombre("6");
    visite.lire("plus strict");
    visite.constater("2-atelier");
    visite.page().getByText("Intitulé, dates et parties").first().click();
    dater("Date de début", "24/06/2010");
    visite.lire("Enregistré à");
    visite.constater("2-atelier-parties");
  }

  private void soumettre() {
    visite.bouton("Soumettre à la validation").click();
    visite.dansLeDialogue("Soumettre").click();
    visite.lire("une seconde personne doit la valider");
  }

  private void valider(String qui, String convention) {
    visite.connecter(qui);
    visite.aller("taches");
    visite.lien("Valider la convention").click();
    visite.bouton("Valider et figer le texte").waitFor();
    visite.constater("3-validation-" + qui);
    visite.bouton("Valider et figer le texte").click();
    visite.dansLeDialogue("Valider et figer").click();
    visite.lire("doivent signer avant le");
    visite.aller(convention + "?onglet=circuit");
    visite.lire("Signature attendue");
    visite.constater("3-circuit-" + qui);
  }

  private void signer(String qui, String apres) {
    visite.connecter(qui);
    visite.aller("taches");
    visite.lien("Signer").click();
    Locator motDePasse = visite.page().locator("input[type=password]").first();
    motDePasse.fill("faux");
    visite.bouton("Signer pour").click();
    visite.lire("Le mot de passe n’est pas le bon.");
    visite.constater("4-signer-" + qui);
    motDePasse.fill("demo");
    visite.bouton("Signer pour").click();
    visite.lire(apres);
    visite.constater("4-signe-" + qui);
  }

  private void avancer(String jour) {
    visite.connecter("admin");
    visite.aller("demonstration/horloge");
    dater("Aller au", jour);
    visite.bouton("Avancer").click();
    visite.lire("1 événement a eu lieu en chemin.");
    visite.constater("5-horloge");
  }

  /** In force; each tab opens on a page of its own, as behind a link that somebody sent. */
  private void lireLaFiche(String convention) {
    visite.connecter("lecteur");
    for (String onglet :
        List.of(
            "texte",
            "obligations",
            "parties-et-signatures",
            "declinaisons",
            "circuit",
            "historique")) {
      visite.aller(convention + "?onglet=" + onglet);
      visite.lire("En vigueur jusqu'au 31 décembre 2012");
      visite.constater("5-fiche-" + onglet);
    }
    visite.aller(convention + "?onglet=circuit");
    visite.page().getByRole(AriaRole.TAB).filter(Visite.avec("Schéma")).click();
    visite.page().locator("cascade-diagramme .djs-container").waitFor();
    visite.constater("5-schema");
  }

  private String declinerEnTouraine(String regionale) {
    visite.connecter("ml-touraine");
    visite.aller(regionale + "/decliner");
    assertThat(visite.liste("Territoire").inputValue()).isEqualTo("Indre-et-Loire (37)");
    assertThat(visite.liste("Mission locale").inputValue()).isEqualTo("Mission locale de Touraine");
    visite.choisir("Site Pôle emploi", "deux lions", "Pôle emploi Tours Deux Lions");
    visite.constater("6-decliner-local");
    return creer();
  }

  /** Two more local drafts at once. */
  private List<ConventionId> declinerPlusieurs(String regionale) {
    visite.connecter("mission-centre");
    visite.aller(regionale + "/declinaisons-groupees");
    Locator coches = visite.page().locator("table vaadin-checkbox");
    coches.nth(0).click();
    coches.nth(1).click();
    visite.constater("7-decliner-plusieurs");
    visite.bouton("Créer 2 brouillons").click();
    Locator crees = visite.page().locator(".suivi-lot a");
    crees.nth(1).waitFor();
    visite.constater("7-brouillons-crees");
    return crees.all().stream()
        .map(a -> a.getAttribute("href").replaceAll("\\D+(\\d+).*", "$1"))
        .map(id -> new ConventionId(Long.parseLong(id)))
        .toList();
  }

  /** What other journeys show is not shown again. */
  private void validerSansEcran(ConventionId id) {
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
  }

  /** Each text is opened, both are signed with one password. */
  private void signerPlusieurs() {
    visite.connecter("presidences-ml-centre");
    visite.aller("taches");
    visite.lien("Signer plusieurs textes").click();
    visite.lire("2 textes à signer");
    Locator lignes = visite.page().locator(".textes-a-signer li");
    for (Locator ligne : lignes.all()) {
      ligne.getByRole(AriaRole.BUTTON).click();
      visite.lire("PDF archivé");
      ligne.locator("vaadin-checkbox").click();
    }
    visite.constater("7-signer-plusieurs");
    visite.champ("Votre mot de passe").fill("demo");
    visite.bouton("Signer les 2 textes cochés").click();
    visite.lire("Aucun texte n’attend votre signature");
    visite.constater("7-plusieurs-signes");
  }

  /** The address of the new draft. */
  private String creer() {
    visite.bouton("Créer le brouillon").click();
    visite.page().waitForURL(Pattern.compile(".*/conventions/\\d+/atelier.*"));
    visite.bouton("Soumettre à la validation").waitFor();
    return visite.page().url().replaceAll(".*/(conventions/\\d+)/atelier.*", "$1");
  }

  private void nombre(String valeur) {
    Locator champ = visite.champ(COMITES);
    champ.fill(valeur);
    champ.press("Tab");
  }

  private void dater(String etiquette, String jour) {
    Locator champ = visite.champ(etiquette);
    champ.fill(jour);
    champ.press("Enter");
    champ.press("Tab");
  }
}
