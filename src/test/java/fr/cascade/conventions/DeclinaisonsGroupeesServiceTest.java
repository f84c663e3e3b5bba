package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.DemandeGroupee.Depart;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.conventions.LotDeclinaisons.Sort;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Several drafts at once, and the words that they start from (RG-182, RG-183). */
@TestCascade
@Transactional
class DeclinaisonsGroupeesServiceTest {

  private static final String QUI = "mission-centre";

  @Autowired DeclinaisonsGroupeesService service;
  @Autowired PaireConsultation paires;
  @Autowired ConventionService conventions;
  @Autowired RedactionService redaction;
  @Autowired CascadeConsultation cascade;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entites;

  private ConventionId regionale;

  @BeforeEach
  void signer() {
    regionale = scenarios.regionaleDite("SIGNEE");
  }

  @Test
  void dixPairesDonnentDixBrouillonsAvecLeursPartiesEtLeursNoms() {
    LotDeclinaisons lot = creer(demandees().subList(0, 10), Depart.PARENT, null);
    assertThat(lot.lignes()).hasSize(10).allMatch(l -> l.sort() == Sort.CREEE);
    assertThat(acteurs.comme(QUI, () -> service.lot(regionale))).contains(lot);
    assertThat(acteurs.comme("ut-37", () -> service.lot(regionale))).isEmpty();
    ConventionDetail premier = detail(lot, 0);
    assertThat(premier.titre()).startsWith("Convention locale Mission locale");
    assertThat(premier.parties()).hasSize(3).filteredOn(p -> p.groupe() == 0).hasSize(1);
    assertThat(premier.article("gouvernance").orElseThrow().rendu())
        .contains(premier.parties().getFirst().nom())
        .doesNotContain("à préciser");
    assertThat(premier.blocages()).isEmpty();

    NoeudCascade noeud =
        acteurs.comme(QUI, () -> cascade.noeuds(CascadeFiltre.TOUT, List.of(regionale)).getFirst());
    assertThat(noeud.enfants()).isEqualTo(10);
    assertThat(noeud.couverture()).isEqualTo(new Couverture(0, 20, 20));
    assertThat(acteurs.comme(QUI, () -> cascade.couverture(regionale)).nonCouverts())
        .hasSize(20)
        .filteredOn(m -> m.enCours() != null)
        .hasSize(10);
  }

  @Test
  void chaqueBrouillonPeutEtreSoumisPuisValideParUneAutrePersonne() {
    LotDeclinaisons lot = creer(demandees(), Depart.PARENT, null);
    assertThat(lot.nombre(Sort.CREEE)).isEqualTo(20);
    for (var ligne : lot.lignes()) {
      ConventionId id = brouillon(ligne);
      assertThat(acteurs.comme(QUI, () -> conventions.soumettre(id)).transmise())
          .as(ligne.nom())
          .isTrue();
    }
    ConventionId premier = brouillon(lot.lignes().getFirst());
    assertThatThrownBy(() -> acteurs.comme(QUI, () -> conventions.valider(premier)))
        .hasMessageContaining("une autre personne");
    acteurs.comme("direccte-centre", () -> conventions.valider(premier));
    scenarios.signer(premier, "presidences-ml-centre");
    scenarios.signer(premier, "sites-pe-centre");
    assertThat(scenarios.detail(QUI, premier).etat()).isEqualTo(ConventionEtat.SIGNEE);
  }

  @Test
  void uneVoisineDonneSesMotsSaufAuxArticlesAReprendreTelsQuels() {
    ConventionId voisine = scenarios.brouillonLocal(regionale);
    ecrire(voisine, "objet", "<p>Objet de la voisine.</p>");
    ecrire(voisine, "donnees", "<p>Données de la voisine.</p>");
    acteurs.comme(
        "ut-37",
        () ->
            redaction.chiffrer(voisine, TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(9)));
    entites.flush();
    LotDeclinaisons lot = creer(demandees().subList(0, 2), Depart.VOISINE, voisine);
    assertThat(lot.lignes()).allMatch(l -> l.phrase().contains("voisine"));
    ConventionDetail brouillon = detail(lot, 1);
    assertThat(brouillon.article("objet").orElseThrow().texte())
        .isEqualTo("<p>Objet de la voisine.</p>");
    assertThat(brouillon.article("donnees").orElseThrow().texte()).doesNotContain("voisine");
    assertThat(brouillon.chiffres())
        .filteredOn(c -> c.type() == TypeChiffre.COMITES_LOCAUX_PAR_AN)
        .extracting(ConventionDetail.ChiffreLu::enClair)
        .containsExactly("5");
  }

  @Test
  void lAncienneConventionDeLaPaireEstRepriseOuElleExiste() {
    ConventionId ancienne = scenarios.brouillonLocal(regionale);
    ecrire(ancienne, "objet", "<p>Objet de l’ancienne.</p>");
    ConventionId suivante = remplacer(ancienne);
    List<Paire> deux =
        demandees().stream().filter(p -> p.equals(touraine()) || p.equals(autre())).toList();
    LotDeclinaisons lot =
        acteurs.comme(
            QUI, () -> service.creer(new DemandeGroupee(suivante, deux, Depart.ANCIENNE, null)));
    assertThat(lot.lignes()).hasSize(2).allMatch(l -> l.sort() == Sort.CREEE);
    assertThat(lot.lignes())
        .extracting(LotDeclinaisons.Ligne::phrase)
        .containsExactlyInAnyOrder(
            "Textes de l’ancienne convention.", "Pas d’ancienne convention : textes du parent.");
    assertThat(lot.lignes())
        .filteredOn(l -> l.phrase().startsWith("Textes"))
        .allSatisfy(
            l ->
                assertThat(scenarios.detail(QUI, brouillon(l)).article("objet").orElseThrow())
                    .extracting(ConventionDetail.ArticleLu::texte)
                    .isEqualTo("<p>Objet de l’ancienne.</p>"));
  }

  @Test
  void onNePartPasDUnTexteQuelconque() {
    Paire paire = demandees().getFirst();
    var demande =
        new DemandeDeclinaison(
            regionale,
            Niveau.LOCAL,
            new fr.cascade.socle.TerritoireCode("DEP-18"),
            paire.missionLocale(),
            paire.site(),
            scenarios.accord());
    assertThatThrownBy(() -> acteurs.comme(QUI, () -> conventions.decliner(demande)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("ni une convention voisine");
  }

  @Test
  void laDemandeEstVerifieeAvantTout() {
    assertThatThrownBy(() -> creer(List.of(), Depart.PARENT, null))
        .hasMessageContaining("Cochez au moins une");
    Paire une = demandees().getFirst();
    assertThatThrownBy(() -> creer(List.of(une, une), Depart.PARENT, null))
        .hasMessageContaining("qu’une fois");
    assertThatThrownBy(() -> creer(List.of(une), Depart.VOISINE, null))
        .hasMessageContaining("voisine");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-reunion",
                    () ->
                        service.creer(
                            new DemandeGroupee(regionale, List.of(une), Depart.PARENT, null))))
        .isInstanceOf(IntrouvableException.class);
  }

  /** Signs the local text, renames its parent's key away and declines the accord again. */
  private ConventionId remplacer(ConventionId ancienne) {
    entites.flush();
    jdbc.sql("update convention set statut = 'SIGNEE', signee_le = '2010-04-30' where id = :id")
        .param("id", ancienne.valeur())
        .update();
    jdbc.sql("update convention set cle_unicite = 'essai' where id = :id")
        .param("id", regionale.valeur())
        .update();
    entites.clear();
    return scenarios.regionaleDite("SIGNEE");
  }

  private Paire touraine() {
    return demandees().stream()
        .filter(p -> p.missionLocale().equals(scenarios.de("presidence-ml-touraine")))
        .findFirst()
        .orElseThrow();
  }

  private Paire autre() {
    return demandees().getFirst();
  }

  private List<Paire> demandees() {
    return acteurs.comme(QUI, () -> paires.paires(regionale)).stream()
        .map(
            p ->
                new Paire(
                    p.missionLocale().id(), p.siteReferent().map(Organisation::id).orElseThrow()))
        .toList();
  }

  private LotDeclinaisons creer(List<Paire> lesquelles, Depart depart, @Nullable ConventionId de) {
    LotDeclinaisons lot =
        acteurs.comme(
            QUI, () -> service.creer(new DemandeGroupee(regionale, lesquelles, depart, de)));
    entites.flush();
    return lot;
  }

  private ConventionDetail detail(LotDeclinaisons lot, int rang) {
    return scenarios.detail(QUI, brouillon(lot.lignes().get(rang)));
  }

  private static ConventionId brouillon(LotDeclinaisons.Ligne ligne) {
    return Objects.requireNonNull(ligne.brouillon(), ligne.phrase());
  }

  private void ecrire(ConventionId id, String cle, String html) {
    acteurs.comme("ut-37", () -> redaction.ecrireArticle(id, cle, 0, cle, html));
  }
}
