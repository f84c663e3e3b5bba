package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.DemandeDeclinaison;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class ConventionViewTest extends SpringBrowserlessTest {

  @Autowired ConventionConsultation conventions;
  @Autowired ConventionService service;

  @Test
  void laFicheDitCeQuEstLAccordEtProposeDeLeDecliner() {
    ouvrir(accord(), "");
    assertThat(findInView(H1.class).single().getText()).contains("Missions locales");
    assertThat(findInView(Button.class).withText("Décliner").exists()).isTrue();
    assertThat(findInView(Tab.class).all())
        .extracting(Tab::getLabel)
        .startsWith(
            "Texte",
            "Obligations",
            "Parties et signatures",
            "Déclinaisons",
            "Circuit",
            "Historique");
    assertThat(findInView(H2.class).all()).extracting(H2::getText).contains("Article 1 – Visas");
  }

  @Test
  @ConnecteComme("lecteur")
  void unLecteurLitSansRienPouvoirFaire() {
    ouvrir(accord(), "");
    assertThat(findInView(Button.class).withText("Décliner").exists()).isFalse();
    assertThat(papier("Texte en PDF")).isEqualTo("ACN-2010-ML.pdf");
    assertThat(papier("Texte en Word (DOCX)")).isEqualTo("ACN-2010-ML.docx");
    assertThat(papier("Synthèse d’une page (PDF)")).isEqualTo("ACN-2010-ML-synthese.pdf");
  }

  @Test
  void lOngletEstDansLAdresse() {
    ouvrir(accord(), "parties-et-signatures");
    assertThat(findInView(H2.class).all())
        .extracting(H2::getText)
        .contains("Parties", "Signatures");
    ouvrir(accord(), "obligations");
    assertThat(cellules()).anyMatch(c -> c.startsWith("Au moins 5"));
    ouvrir(accord(), "inconnu");
    assertThat(test(findInView(BarreOnglets.class).single()).isSelected("Texte")).isTrue();
  }

  @Test
  void lesDeclinaisonsDUnAccordSeLisentDepuisSaFiche() {
    ouvrir(accord(), "declinaisons");
    assertThat(findInView(Button.class).withText("Décliner ce texte").exists()).isTrue();
    brouillon();
    ouvrir(accord(), "declinaisons");
    assertThat(test(findInView(GrilleConventions.class).single()).size()).isEqualTo(1);
  }

  @Test
  void unBrouillonMontreSesObligationsRecuesEtSonCircuit() {
    ConventionId id = brouillon();
    ouvrir(id, "obligations");
    assertThat(findInView(Button.class).withText("Modifier le texte").exists()).isTrue();
    assertThat(papier("Projet : texte en Word (DOCX)")).endsWith("-projet.docx");
    assertThat(cellules()).contains("5").anyMatch(c -> c.contains("– Gouvernance"));
    ouvrir(id, "circuit");
    assertThat(findInView(ListItem.class).withAttribute("aria-current", "step").single())
        .extracting(li -> texte(li))
        .asString()
        .contains("Rédaction", "En cours", "chargé de mission DIRECCTE Centre");
    ouvrir(id, "historique");
    assertThat(texte(findInView(BarreOnglets.class).single().panneau())).contains("Brouillon créé");
  }

  @Test
  void uneConventionInconnueOuMalEcriteEstIntrouvable() {
    UI.getCurrent().navigate("conventions/999999");
    assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
        .contains("introuvable");
    UI.getCurrent().navigate("conventions/abc");
    assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
        .contains("introuvable");
  }

  @Test
  @ConnecteComme("mission-reunion")
  void unBrouillonDUneAutreRegionNExistePas() {
    assertThat(conventions.compter(ConventionFiltre.enfantsDe(accord()))).isZero();
  }

  private ConventionId accord() {
    return conventions
        .rechercher(new ConventionFiltre("ACN-2010-ML", null, null, null, null), 0, 1)
        .getFirst()
        .id();
  }

  private ConventionId brouillon() {
    return service.decliner(
        new DemandeDeclinaison(
            accord(), Niveau.REGIONAL, new TerritoireCode("REG-24"), null, null));
  }

  private static void ouvrir(ConventionId id, String suite) {
    UI.getCurrent()
        .navigate(
            "conventions/" + id.valeur(),
            suite.isEmpty() ? QueryParameters.empty() : QueryParameters.of("onglet", suite));
  }

  private String papier(String libelle) {
    new MenuBarTester<>(findInView(MenuBar.class).single()).clickItem("Documents", libelle);
    return findInView(MenuDocuments.class).single().pret().orElseThrow().nom();
  }

  private java.util.List<String> cellules() {
    return findInView(NativeTableCell.class).all().stream().map(ConventionViewTest::texte).toList();
  }

  private static String texte(Component composant) {
    return composant.getElement().getTextRecursively();
  }
}
