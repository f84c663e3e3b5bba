package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Writing a national accord, and what it then demands of the texts below. */
@TestCascade
@Transactional
class AccordNationalTest {

  private static final NouvelAccord IAE =
      new NouvelAccord(
          "Essai de l’IAE", PlanAccord.IAE, LocalDate.of(2010, 6, 1), LocalDate.of(2013, 12, 31));

  @Autowired ConventionService conventions;
  @Autowired StructureService structure;
  @Autowired RedactionService redaction;
  @Autowired CascadeConsultation cascade;
  @Autowired OrganisationConsultation organisations;
  @Autowired HorlogeMetier horloge;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  @Test
  void duPlanALaSignaturePuisAuxRegions() {
    ConventionId id = fonder();
    assertThat(lu(id).articles()).extracting(ArticleLu::titre).startsWith("Acteurs", "Objet");
    national(() -> ecrireTout(id));
    national(
        () ->
            structure.ajouterChiffre(
                id, TypeChiffre.DELAI_DECLINAISON, "gouvernance", BigDecimal.valueOf(6)));
    national(
        () ->
            structure.exigerParties(
                id, Niveau.REGIONAL, Set.of(TypeOrganisation.ETAT_REGION, TypeOrganisation.PLIE)));
    national(() -> redaction.definirParties(id, List.of(partie("État"))));
    national(
        () ->
            redaction.definirParties(
                id, Stream.of("État", "Pôle emploi").map(this::partie).toList()));
    assertThat(acteurs.comme("national", () -> conventions.soumettre(id)).transmise()).isTrue();
    acteurs.comme("direction-nationale", () -> conventions.valider(id));
    List.of("ministre", "dg-pole-emploi").forEach(login -> scenarios.signer(id, login));
    assertThat(lu(id).etat()).isEqualTo(ConventionEtat.SIGNEE);
    assertThat(lu(id).echeanceDeclinaison()).contains(LocalDate.of(2010, 12, 1));
    assertThat(acteurs.comme("national", () -> cascade.couverture(id)).couverture().attendues())
        .as("a text with a deadline expects every region")
        .isGreaterThan(20);

    ConventionId region =
        acteurs.comme(
            "mission-centre",
            () ->
                conventions.decliner(
                    new DemandeDeclinaison(
                        id, Niveau.REGIONAL, new TerritoireCode("REG-24"), null, null)));
    assertThat(scenarios.detail("mission-centre", region).constats())
        .filteredOn(c -> c.objet() == Objet.PARTIE)
        .extracting(Constat::cle, Constat::resultat)
        .containsExactlyInAnyOrder(
            tuple("ETAT_REGION", Resultat.RESPECTEE), tuple("PLIE", Resultat.MANQUANTE));
  }

  @Test
  void seulUnChargeDeMissionNationalFonde() {
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> conventions.fonder(IAE)))
        .isInstanceOf(AccesRefuseException.class);
    fonder();
    assertThatThrownBy(this::fonder)
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("Un accord sur ce sujet commence déjà ce jour-là");
  }

  @Test
  void lesArticlesSAjoutentSeDeplacentEtSeRetirent() {
    ConventionId id = fonder();
    String cle =
        acteurs.comme("national", () -> structure.ajouterArticle(id, "Évaluation à mi-parcours"));
    assertThat(cle).isEqualTo("evaluation-a-mi-parcours");
    national(() -> structure.deplacerArticle(id, cle, -1));
    assertThat(lu(id).articles())
        .extracting(ArticleLu::cle, ArticleLu::rang)
        .endsWith(tuple(cle, 9), tuple("resiliation", 10));
    national(() -> structure.retirerArticle(id, cle));
    assertThat(lu(id).articles())
        .extracting(ArticleLu::cle, ArticleLu::rang)
        .endsWith(tuple("resiliation", 9));
    assertThatThrownBy(() -> national(() -> structure.retirerArticle(id, "duree")))
        .as("it carries the end date")
        .isInstanceOf(RegleMetierException.class);
  }

  @Test
  void unChiffreSePoseSurUnArticleQuiExisteDansSesBornes() {
    ConventionId id = fonder();
    assertThatThrownBy(() -> poser(id, "article-imaginaire", "5"))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> poser(id, "gouvernance", "9.5"))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("sans décimale");
    poser(id, "gouvernance", "5");
    assertThat(lu(id).article("gouvernance").orElseThrow().rendu()).contains(": 5.");
    assertThatThrownBy(() -> poser(id, "objet", "6"))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("porte déjà");
    national(() -> structure.retirerChiffre(id, TypeChiffre.COMITES_LOCAUX_PAR_AN));
    assertThat(lu(id).article("gouvernance").orElseThrow().texte())
        .as("the value stays in words")
        .contains(": 5.");
  }

  @Test
  void uneRegionNAdoucitPasCeQueLaNationDemande() {
    ConventionId id = scenarios.brouillonRegional();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> structure.qualifierArticle(id, "donnees", NatureArticle.LIBRE)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("À reprendre tel quel");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> structure.retirerChiffre(id, TypeChiffre.COMITES_LOCAUX_PAR_AN)))
        .isInstanceOf(RegleMetierException.class);
    assertThatThrownBy(
            () ->
                acteurs.comme("mission-centre", () -> structure.retirerArticle(id, "gouvernance")))
        .isInstanceOf(RegleMetierException.class);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () ->
                        structure.exigerParties(
                            id, Niveau.REGIONAL, Set.of(TypeOrganisation.PLIE))))
        .isInstanceOf(RegleMetierException.class);
    assertThatThrownBy(
            () -> acteurs.comme("mission-reunion", () -> structure.ajouterArticle(id, "Ailleurs")))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void lesPartsDUneRegionSeRepartissentEntreLesLocaux() {
    ConventionId region = scenarios.brouillonRegional();
    acteurs.comme(
        "mission-centre",
        () -> structure.ajouterChiffre(region, TypeChiffre.ETP, "moyens", new BigDecimal("9.5")));
    acteurs.comme("mission-centre", () -> conventions.soumettre(region));
    acteurs.comme("direccte-centre", () -> conventions.valider(region));
    List.of("pe-centre", "arml-centre", "direccte-centre")
        .forEach(login -> scenarios.signer(region, login));
    ConventionId locale = scenarios.brouillonLocal(region);
    assertThat(etp(locale).resultat()).isEqualTo(Resultat.MANQUANTE);
    acteurs.comme(
        "ml-touraine", () -> redaction.chiffrer(locale, TypeChiffre.ETP, new BigDecimal("1.5")));
    assertThat(etp(locale).resultat()).isEqualTo(Resultat.REPARTITION);
    assertThat(etp(locale).phrase()).contains("1,5 ici", "il reste 8 à répartir");
  }

  private Constat etp(ConventionId id) {
    return scenarios.detail("ml-touraine", id).constats().stream()
        .filter(c -> c.chiffre() == TypeChiffre.ETP)
        .findFirst()
        .orElseThrow();
  }

  private ConventionId fonder() {
    return acteurs.comme("national", () -> conventions.fonder(IAE));
  }

  private void national(Runnable acte) {
    acteurs.comme("national", acte);
  }

  private ConventionDetail lu(ConventionId id) {
    return scenarios.detail("national", id);
  }

  private void poser(ConventionId id, String article, String valeur) {
    national(
        () ->
            structure.ajouterChiffre(
                id, TypeChiffre.COMITES_LOCAUX_PAR_AN, article, new BigDecimal(valeur)));
  }

  private void ecrireTout(ConventionId id) {
    for (ArticleLu article : lu(id).articles()) {
      redaction.ecrireArticle(
          id,
          article.cle(),
          article.version(),
          article.titre(),
          article.texte() + "<p>Texte de l’article.</p>");
    }
  }

  private PartieSaisie partie(String nomCourt) {
    OrganisationId organisation =
        organisations.rechercher(nomCourt, null, horloge.aujourdhui(), 50).stream()
            .filter(o -> o.nomCourt().equals(nomCourt))
            .filter(o -> o.territoire().equals(TerritoireCode.NATION))
            .findFirst()
            .orElseThrow()
            .id();
    return new PartieSaisie(organisation, 1);
  }
}
