package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionDetail.VariableLue;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Variables of a text, level by level (RG-180). */
@TestCascade
@Transactional
class VariableConventionTest {

  private static final String A_PRECISER =
      "[Mission locale – à préciser dans la convention locale]";

  @Autowired ConventionService conventions;
  @Autowired ConventionConsultation consultation;
  @Autowired RedactionService redaction;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired HorlogeMetier horloge;

  @Test
  void lAccordLaisseAPreciserCeQueLaConventionLocaleDira() {
    ConventionDetail accord = scenarios.detail("national", scenarios.accord());
    assertThat(article(accord, "gouvernance").rendu())
        .contains(
            A_PRECISER,
            "[Territoire – à préciser dans la convention régionale]",
            "[Site Pôle emploi – à préciser dans la convention locale]")
        .doesNotContain("data-variable");
    assertThat(enClair(accord, Variable.ETAT)).startsWith("État");
  }

  @Test
  void chaqueNiveauSeRemplitParLuiMeme() {
    ConventionId regionale = scenarios.regionaleSignee();
    ConventionDetail dessus = scenarios.detail("mission-centre", regionale);
    assertThat(article(dessus, "gouvernance").rendu())
        .contains("territoire suivant : Centre, ", A_PRECISER);
    assertThat(enClair(dessus, Variable.ETAT)).startsWith("Direction régionale des entreprises");
    assertThat(enClair(dessus, Variable.TEXTE_PARENT)).startsWith("Accord-cadre");

    ConventionDetail locale = locale(regionale);
    assertThat(article(locale, "gouvernance").rendu())
        .contains("Indre-et-Loire", "Mission locale de Touraine", "Pôle emploi Tours Deux Lions")
        .doesNotContain("à préciser");
    assertThat(enClair(locale, Variable.REGION)).isEqualTo("Centre");
    assertThat(enClair(locale, Variable.ETAT)).startsWith("Unité territoriale d’Indre-et-Loire");
    assertThat(enClair(locale, Variable.DATE_FIN)).isEqualTo("31 décembre 2012");
  }

  @Test
  void unTexteARependreTelQuelResteIdentiqueAvecSesVariables() {
    ConventionDetail locale = locale(scenarios.regionaleSignee());
    ArticleLu donnees = article(locale, "donnees");
    assertThat(donnees.nature()).isEqualTo(NatureArticle.TEL_QUEL);
    assertThat(donnees.rendu()).contains("Mission locale de Touraine");
    assertThat(donnees.parentRendu()).contains(A_PRECISER);
    assertThat(donnees.parentIci()).isEqualTo(donnees.rendu());
    assertThat(locale.constats())
        .filteredOn(c -> c.articleCle().equals("donnees"))
        .extracting(Constat::resultat)
        .containsExactly(Resultat.IDENTIQUE);
    assertThat(locale.blocages()).isEmpty();
  }

  @Test
  void uneVariableSansValeurNePartPas() {
    ConventionId id = locale(scenarios.regionaleSignee()).id();
    ecrire(id, "<p>Avec <span data-variable=\"ETAT\"></span>.</p>");
    assertThat(scenarios.detail("ut-37", id).articles())
        .allMatch(a -> scenarios.detail("ut-37", id).variablesManquantes(a).isEmpty());
    List<PartieSaisie> sansEtat =
        scenarios.detail("ut-37", id).parties().stream()
            .filter(ConventionDetail.PartieLue::locale)
            .map(p -> new PartieSaisie(p.organisation(), 1))
            .toList();
    acteurs.comme("ut-37", () -> redaction.definirParties(id, sansEtat));

    ConventionDetail detail = scenarios.detail("ut-37", id);
    assertThat(detail.variablesManquantes(article(detail, "objet"))).containsExactly(Variable.ETAT);
    assertThat(article(detail, "objet").rendu()).contains("[Service de l’État – à préciser]");
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> conventions.soumettre(id)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("Service de l’État")
        .hasMessageContaining("Objet");
  }

  @Test
  void uneVariableDUnNiveauInferieurNEmpechePasDeSoumettre() {
    ConventionId id = scenarios.brouillonRegional();
    assertThat(acteurs.comme("mission-centre", () -> conventions.soumettre(id)).transmise())
        .isTrue();
  }

  @Test
  void uneVariableInconnueEstRetiree() {
    ConventionId id = scenarios.brouillonRegional();
    var garde =
        acteurs.comme(
            "mission-centre",
            () ->
                redaction.ecrireArticle(
                    id,
                    "objet",
                    0,
                    "Objet",
                    "<p>Au <span data-variable=\"TERRITOIRE\" onclick=\"x()\">x</span> "
                        + "<span data-variable=\"MOT_DE_PASSE\">secret</span>"
                        + "<span data-variable=\"&quot;><script>x</script>\">y</span></p>"));
    assertThat(garde.texte()).isEqualTo("<p>Au <span data-variable=\"TERRITOIRE\"></span> y</p>");
  }

  @Test
  void lePdfPorteLesValeurs() throws Exception {
    ConventionId id = locale(scenarios.regionaleSignee()).id();
    byte[] pdf = acteurs.comme("ut-37", () -> consultation.pdf(id)).contenu();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("cette demande s’adresse à : Mission locale de Touraine");
    }
  }

  @Test
  void unTexteFigeGardeLesNomsDeSonJour() {
    ConventionId signee = scenarios.regionaleSignee();
    ConventionId brouillon = locale(signee).id();
    Duration avant = horloge.decalage();
    try {
      horloge.decaler(
          avant.plus(
              Duration.between(
                  horloge.instant(),
                  HorlogeMetier.debutDu(LocalDate.of(2016, 6, 1)).plusSeconds(36_000))));
      assertThat(enClair(scenarios.detail("national", signee), Variable.TERRITOIRE))
          .isEqualTo("Centre");
      assertThat(enClair(scenarios.detail("mission-centre", brouillon), Variable.REGION))
          .isEqualTo("Centre-Val de Loire");
    } finally {
      horloge.decaler(avant);
    }
  }

  private void ecrire(ConventionId id, String html) {
    acteurs.comme("ut-37", () -> redaction.ecrireArticle(id, "objet", 0, "Objet", html));
  }

  private ConventionDetail locale(ConventionId regionale) {
    return scenarios.detail("ut-37", scenarios.brouillonLocal(regionale));
  }

  private static ArticleLu article(ConventionDetail detail, String cle) {
    return detail.article(cle).orElseThrow();
  }

  private static String enClair(ConventionDetail detail, Variable variable) {
    return detail.variables().stream()
        .filter(v -> v.variable() == variable)
        .map(VariableLue::enClair)
        .findFirst()
        .orElseThrow();
  }
}
