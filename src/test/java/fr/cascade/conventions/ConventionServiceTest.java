package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.TerritoireCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class ConventionServiceTest {

  @Autowired ConventionService conventions;
  @Autowired RedactionService redaction;
  @Autowired ConventionConsultation consultation;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  @Test
  void leBrouillonProposeLesPartiesDeLaRegion() {
    ConventionDetail brouillon = scenarios.detail("mission-centre", scenarios.brouillonRegional());
    assertThat(brouillon.etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(brouillon.territoireNom()).isEqualTo("Centre");
    assertThat(brouillon.reference()).startsWith("CR-REG-24-2010-");
    assertThat(brouillon.parties())
        .extracting(ConventionDetail.PartieLue::nom)
        .anyMatch(n -> n.startsWith("Direction régionale des entreprises"))
        .anyMatch(n -> n.startsWith("Pôle emploi"))
        .anyMatch(n -> n.contains("Missions locales"));
    assertThat(brouillon.actions())
        .containsExactlyInAnyOrder(
            ActionConvention.MODIFIER, ActionConvention.SOUMETTRE, ActionConvention.ABANDONNER);
    assertThat(brouillon.articles()).allMatch(a -> a.parentDesignation() != null);
  }

  @Test
  void onNeDeclinePasChezLesAutres() {
    ConventionId accord = scenarios.accord();
    var demande =
        new DemandeDeclinaison(accord, Niveau.REGIONAL, new TerritoireCode("REG-04"), null, null);
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> conventions.decliner(demande)))
        .hasMessageContaining("n'est pas de votre ressort");
    assertThatThrownBy(() -> acteurs.comme("lecteur", () -> conventions.decliner(demande)))
        .hasMessageContaining("n'est pas de votre ressort");
  }

  @Test
  void onNeDeclinePasDeuxFois() {
    scenarios.brouillonRegional();
    assertThatThrownBy(() -> scenarios.brouillonRegional())
        .hasMessageContaining("existe déjà")
        .hasMessageContaining("chargé");
  }

  @Test
  void leBrouillonDUneAutreRegionNExistePas() {
    ConventionId id = scenarios.brouillonRegional();
    assertThatThrownBy(() -> scenarios.detail("mission-reunion", id))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> conventions.soumettre(id)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-reunion",
                    () -> redaction.ecrireArticle(id, "objet", 0, "Objet", "<p>x</p>")))
        .isInstanceOf(IntrouvableException.class);
    assertThat(
            acteurs.comme(
                "mission-reunion", () -> consultation.rechercher(ConventionFiltre.TOUT, 0, 100)))
        .noneMatch(r -> r.id().equals(id));
  }

  @Test
  void leLecteurNeVoitQueLesTextesSignes() {
    ConventionId id = scenarios.brouillonRegional();
    assertThatThrownBy(() -> scenarios.detail("lecteur", id))
        .isInstanceOf(IntrouvableException.class);
    assertThat(scenarios.detail("lecteur", scenarios.accord()).etat())
        .isEqualTo(ConventionEtat.EN_VIGUEUR);
  }

  @Test
  void quatreComitesNePassentPasSixPassent() {
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme(
        "mission-centre",
        () -> redaction.chiffrer(id, TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(4)));
    ResultatSoumission refus = acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    assertThat(refus.transmise()).isFalse();
    assertThat(refus.blocages())
        .singleElement()
        .extracting(Constat::phrase)
        .asString()
        .contains("4");
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.BROUILLON);
    acteurs.comme(
        "mission-centre",
        () -> redaction.chiffrer(id, TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(6)));
    assertThat(acteurs.comme("mission-centre", () -> conventions.soumettre(id)).transmise())
        .isTrue();
  }

  @Test
  void uneFinApresLeParentNePassePas() {
    ConventionId id = scenarios.brouillonRegional();
    List<Constat> constats =
        acteurs.comme(
            "mission-centre",
            () -> redaction.dater(id, LocalDate.of(2010, 6, 24), LocalDate.of(2030, 1, 1)));
    assertThat(constats).anyMatch(c -> c.chiffre() == TypeChiffre.DATE_FIN && c.bloquant());
    assertThat(acteurs.comme("mission-centre", () -> conventions.soumettre(id)).transmise())
        .isFalse();
  }

  @Test
  void leTexteCollePerdSonScriptEtGardeSesCaracteres() {
    ConventionId id = scenarios.brouillonRegional();
    var enregistre =
        acteurs.comme(
            "mission-centre",
            () ->
                redaction.ecrireArticle(
                    id,
                    "objet",
                    0,
                    "Objet",
                    "<p onclick=\"x()\">« L’œuvre » \u202f!\uD83D\uDE00 <a href=\"javascript:x\">lien</a></p><script>x</script>"));
    assertThat(enregistre.texte()).contains("« L’œuvre »", "\uD83D\uDE00", "lien");
    assertThat(enregistre.texte()).doesNotContain("script", "onclick");
    assertThat(scenarios.detail("mission-centre", id).articles())
        .anyMatch(a -> a.texte().equals(enregistre.texte()) && a.version() == enregistre.version());
  }

  @Test
  void unArticleVideNePartPas() {
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme(
        "mission-centre", () -> redaction.ecrireArticle(id, "objet", 0, "Objet", "<p> </p>"));
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> conventions.soumettre(id)))
        .hasMessageContaining("est vide");
  }

  @Test
  void unePartieSansSignataireNePartPas() {
    ConventionId id = scenarios.brouillonRegional();
    var parties = scenarios.detail("mission-centre", id).parties();
    var cnml = scenarios.detail("national", scenarios.accord()).parties().getLast().organisation();
    acteurs.comme(
        "mission-centre",
        () ->
            redaction.definirParties(
                id,
                List.of(
                    new PartieSaisie(parties.getFirst().organisation(), 1),
                    new PartieSaisie(cnml, 2))));
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> conventions.soumettre(id)))
        .hasMessageContaining("Personne ne peut signer");
  }

  @Test
  void laValidationRevientAUneSecondePersonneDuNiveau() {
    ConventionId id = scenarios.regionaleAValider();
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> conventions.valider(id)))
        .isInstanceOf(AccesRefuseException.class);
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    assertThatThrownBy(() -> acteurs.comme("direccte-centre", () -> conventions.valider(id)))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("validée")
        .hasMessageContaining("3 mai 2010");
  }

  @Test
  void unTexteFigeNeSeModifiePlus() {
    ConventionId id = scenarios.regionaleASigner();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> redaction.ecrireArticle(id, "objet", 0, "Objet", "<p>x</p>")))
        .hasMessageContaining("n'est plus un brouillon");
  }

  @Test
  void laMissionLocaleLitLesTextesAuDessusDuSien() {
    ConventionId regionale = scenarios.regionaleSignee();
    assertThat(scenarios.detail("ml-touraine", regionale).etat()).isEqualTo(ConventionEtat.SIGNEE);
    assertThat(scenarios.detail("ml-touraine", scenarios.accord()).actions()).isNotNull();
  }

  @Test
  void laConventionLocaleLieLaMissionLocaleEtSonSite() {
    ConventionId locale = scenarios.brouillonLocal(scenarios.regionaleSignee());
    ConventionDetail detail = scenarios.detail("ut-37", locale);
    assertThat(detail.niveau()).isEqualTo(Niveau.LOCAL);
    assertThat(detail.parties()).filteredOn(ConventionDetail.PartieLue::locale).hasSize(2);
    assertThat(detail.peut(ActionConvention.MODIFIER)).isTrue();
    acteurs.comme("ml-touraine", () -> conventions.soumettre(locale));
    acteurs.comme("mission-centre", () -> conventions.valider(locale));
    scenarios.signer(locale, "presidence-ml-touraine");
    scenarios.signer(locale, "pe-tours");
    assertThat(scenarios.detail("ml-touraine", locale).etat()).isEqualTo(ConventionEtat.SIGNEE);
  }
}
