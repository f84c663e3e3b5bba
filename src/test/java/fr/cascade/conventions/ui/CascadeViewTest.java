package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.EtatVide;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class CascadeViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;
  @Autowired EntityManager entites;

  @Test
  void lesAccordsSontAuSommetAvecUnLienVersLeurFiche() {
    navigate(CascadeView.class);
    assertThat(titres()).anyMatch(t -> t.contains("Missions locales"));
    assertThat(test(arbre()).getLitRendererPropertyValue(0, "texte", "href", String.class))
        .matches("conventions/\\d+");
    assertThat(apercu()).contains("Choisissez un texte");
  }

  @Test
  void lesFiguresDisentSigneesEtAttendues() {
    ouvrir("accord=" + scenarios.accord().valeur());
    assertThat(test(arbre()).getLitRendererPropertyValue(0, "couverture", "figures", String.class))
        .isEqualTo("0 / 1");
    assertThat(test(arbre()).getLitRendererPropertyValue(0, "couverture", "phrase", String.class))
        .isEqualTo("Aucune déclinaison signée sur 1 attendue");
  }

  @Test
  void lAdresseOuvreLesBranchesEtChoisit() {
    ConventionId regionale = scenarios.regionaleSignee();
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    ConventionId accord = scenarios.accord();
    ouvrir(
        "accord=%1$d&ouverts=%1$d.%2$d&choisi=%3$d"
            .formatted(accord.valeur(), regionale.valeur(), locale.valeur()));
    assertThat(titres()).hasSize(3);
    assertThat(arbre().ouverts()).containsExactlyInAnyOrder(accord, regionale);
    assertThat(findInView(ApercuNoeud.class).single().getElement().getTextRecursively())
        .contains("Brouillon", "Mission locale");
    assertThat(findInView(Anchor.class).withText("Ouvrir la fiche").single().getHref())
        .isEqualTo("conventions/" + locale.valeur());
  }

  @Test
  void unLienVersUnTexteOuvreSonChemin() {
    ConventionId regionale = scenarios.regionaleSignee();
    entites.flush();
    ouvrir("choisi=" + regionale.valeur());
    assertThat(arbre().ouverts()).containsExactly(scenarios.accord());
    assertThat(apercu()).contains("Aucune déclinaison signée sur 20 attendues");
  }

  @Test
  void choisirMontreLesTerritoiresNonCouvertsEtDeclinerOuOnLePeut() {
    ouvrir("accord=" + scenarios.accord().valeur());
    test(arbre()).select(0);
    assertThat(apercu())
        .contains("1 territoire non couvert", "Centre (24)", "26 attendues en tout");
    Anchor decliner = findInView(Anchor.class).withText("Décliner").single();
    assertThat(decliner.getHref()).endsWith("/decliner?territoire=REG-24");
    UI.getCurrent()
        .navigate(
            DeclinerView.class,
            new com.vaadin.flow.router.RouteParameters("id", "" + scenarios.accord().valeur()),
            QueryParameters.of("territoire", "REG-24"));
    assertThat(findInView(ChampTerritoire.class).single().getValue().nom()).isEqualTo("Centre");
  }

  @Test
  @ConnecteComme("national")
  void lesAutresNeVoientPasDeLienPourDecliner() {
    ouvrir("accord=" + scenarios.accord().valeur());
    test(arbre()).select(0);
    assertThat(apercu()).contains("26 territoires non couverts", "Alsace (42)");
    assertThat(findInView(Anchor.class).withText("Décliner").exists()).isFalse();
  }

  @Test
  void retourALArbreQuitteLApercu() {
    ouvrir("choisi=" + scenarios.accord().valeur());
    assertThat(findInView(H2.class).single().getText()).contains("Missions locales");
    test(findInView(Button.class).withText("Retour à l’arbre").single()).click();
    assertThat(arbre().getSelectedItems()).isEmpty();
    assertThat(apercu()).contains("Choisissez un texte");
  }

  @Test
  void chercherOuvreLesBranchesQuiMenentAuResultat() {
    ConventionId brouillon = scenarios.brouillonRegional();
    entites.flush();
    navigate(CascadeView.class);
    test(findInView(TextField.class).withCaption("Rechercher").single()).setValue("CR-REG-24");
    assertThat(adresse()).isEqualTo("cascade?q=CR-REG-24");
    assertThat(arbre().ouverts()).containsExactly(scenarios.accord());
    assertThat(titres()).hasSize(2);
    assertThat(test(arbre()).getRow(1).id()).isEqualTo(brouillon);
  }

  @Test
  void sansResultatOnDitPourquoiEtOnEffaceLesFiltres() {
    ouvrir("q=introuvable&etat=brouillon");
    assertThat(findInView(EtatVide.class).single().getElement().getTextRecursively())
        .contains("Aucune convention ne correspond");
    test(findInView(Button.class).withText("Effacer les filtres").single()).click();
    assertThat(adresse()).isEqualTo("cascade");
    assertThat(titres()).isNotEmpty();
  }

  @Test
  @ConnecteComme("mission-reunion")
  void unTexteHorsDuPerimetreNEstPasChoisi() {
    ConventionId brouillon = scenarios.brouillonRegional();
    entites.flush();
    ouvrir("choisi=" + brouillon.valeur());
    assertThat(arbre().getSelectedItems()).isEmpty();
    assertThat(apercu()).contains("Choisissez un texte");
  }

  private static void ouvrir(String parametres) {
    UI.getCurrent().navigate("cascade", QueryParameters.fromString(parametres));
  }

  private static String adresse() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private ArbreCascade arbre() {
    return findInView(ArbreCascade.class).single();
  }

  private String apercu() {
    return findInView(ApercuNoeud.class).single().getElement().getTextRecursively();
  }

  private List<String> titres() {
    var arbre = test(arbre());
    return IntStream.range(0, arbre.size())
        .mapToObj(rang -> arbre.getRow(rang).convention().titre())
        .toList();
  }
}
