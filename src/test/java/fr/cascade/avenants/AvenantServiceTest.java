package fr.cascade.avenants;

import static fr.cascade.avenants.Avenants.NOUVEAU;
import static fr.cascade.avenants.Avenants.REDACTEUR;
import static fr.cascade.avenants.Avenants.VALIDEUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What may be changed in an agreement in force, by whom, and when. */
@TestCascade
@Transactional
class AvenantServiceTest {

  @Autowired AvenantService avenants;
  @Autowired AvenantConsultation lecture;
  @Autowired Avenants scenes;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;

  private ConventionId convention = new ConventionId(0);

  @BeforeEach
  void uneConventionEnVigueur() {
    convention = scenes.locale();
  }

  @Test
  void leBrouillonPrendLesMotsDAujourdHuiEtUnNumero() {
    AvenantId id = scenes.ouvrir(convention, "communication", "duree");
    AvenantLu lu = scenes.lu(REDACTEUR, id);
    ConventionDetail.ArticleLu article =
        scenarios.detail(REDACTEUR, convention).article("communication").orElseThrow();
    assertThat(lu.designation()).isEqualTo("Avenant n°\u00a01");
    assertThat(lu.origine()).containsExactly("Décision du COPIL");
    assertThat(lu.articles()).extracting(a -> a.cle()).containsExactly("communication", "duree");
    assertThat(lu.articles().getFirst().texte()).isEqualTo(article.texte());
    assertThat(lu.actions())
        .containsExactlyInAnyOrder(
            ActionAvenant.MODIFIER, ActionAvenant.SOUMETTRE, ActionAvenant.ABANDONNER);
    assertThat(scenes.lu("pe-tours", id).actions()).contains(ActionAvenant.MODIFIER);
    assertThat(scenes.lu("presidence-ml-touraine", id).actions()).isEmpty();
  }

  @Test
  void seulUnTexteEnVigueurSeModifie() {
    scenes.appliquer(convention, "2010-06-01", "2012-12-31");
    refuse("RG-500", () -> scenes.ouvrir(convention));
    assertThat(peutOuvrir(REDACTEUR)).isFalse();
    scenes.appliquer(convention, "2009-01-01", "2010-05-02");
    refuse("RG-500", () -> scenes.ouvrir(convention));
    scenes.appliquer(convention, "2009-01-01", "2010-05-03");
    assertThat(peutOuvrir(REDACTEUR)).isTrue();
    assertThat(peutOuvrir("presidence-ml-touraine")).isFalse();
  }

  private boolean peutOuvrir(String login) {
    return acteurs.comme(login, () -> lecture.peutOuvrir(convention));
  }

  @Test
  void unSeulAvenantALaFois() {
    AvenantId premier = scenes.ouvrir(convention);
    assertThatThrownBy(() -> scenes.ouvrirPar("pe-tours", convention))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("Communiquer ensemble")
        .hasMessageContaining("ouvert par directeur de la Mission locale de Touraine le 3 mai 2010")
        .hasMessageContaining("il est en rédaction");
    assertThat(peutOuvrir(REDACTEUR)).isFalse();
    acteurs.comme(REDACTEUR, () -> avenants.abandonner(premier, "Ouvert par erreur."));
    scenes.ecrire();
    assertThat(scenes.lu(REDACTEUR, premier).designation()).isEqualTo("Projet d’avenant");
    assertThat(scenes.lu(REDACTEUR, scenes.ouvrir(convention)).numero()).isEqualTo(1);
  }

  /** Two transactions that saw no other: the key of the database decides. */
  @Test
  void laBaseNEnLaissePasDeuxEnCours() {
    scenes.ouvrir(convention);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "insert into avenant (convention_id, en_cours, numero, objet, statut,"
                            + " statut_depuis, statut_par, ouvert_le, ouvert_par) values (:c, :c,"
                            + " 2, 'Autre', 'BROUILLON', now(), 'x', now(), 'x')")
                    .param("c", convention.valeur())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("uk_avenant_en_cours");
  }

  @Test
  void lObjetSeDitAuChamp() {
    for (String objet : List.of(" ", "ab", "x".repeat(201))) {
      assertThatThrownBy(() -> ouvrir(objet, "communication"))
          .isInstanceOfSatisfying(
              RegleMetierException.class,
              r -> {
                assertThat(r.code()).isEqualTo("RG-502");
                assertThat(r.champ()).contains("objet");
              });
    }
  }

  @Test
  void unArticleARependreTelQuelNommeLeTexteQuiLeFixe() {
    assertThatThrownBy(() -> ouvrir("Partager les données", "donnees"))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains("articles"))
        .hasMessageContaining("« Accord");
    AvenantId id = scenes.ouvrir(convention);
    refuse(
        "RG-503",
        () -> acteurs.comme(REDACTEUR, () -> avenants.ajouterArticles(id, List.of("donnees"))));
  }

  private AvenantId ouvrir(String objet, String article) {
    return acteurs.comme(
        REDACTEUR,
        () -> avenants.ouvrir(new NouvelAvenant(convention, objet, "", List.of(article))));
  }

  @Test
  void ceQuiEstDUneAutreConventionNExistePas() {
    assertThatThrownBy(() -> ouvrir("Un objet", "pas-le-mien"))
        .isInstanceOf(IntrouvableException.class);
    AvenantId id = scenes.ouvrir(convention, "communication");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    REDACTEUR, () -> avenants.ajouterArticles(id, List.of("pas-le-mien"))))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    REDACTEUR, () -> avenants.ecrireArticle(id, "duree", 0, "Durée", NOUVEAU)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme(REDACTEUR, () -> avenants.retirerArticle(id, "duree")))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void leTexteEstNettoyeEtDeuxRedacteursNeSePerdentPas() {
    AvenantId id = scenes.ouvrir(convention, "communication");
    int lue = scenes.lu(REDACTEUR, id).articles().getFirst().version();
    var garde =
        acteurs.comme(
            REDACTEUR,
            () ->
                avenants.ecrireArticle(
                    id, "communication", lue, "Dire", "<script>x</script>" + NOUVEAU));
    assertThat(garde.texte()).isEqualTo(NOUVEAU);
    assertThat(garde.version()).isGreaterThan(lue);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "pe-tours",
                    () -> avenants.ecrireArticle(id, "communication", lue, "Dire", "<p>b</p>")))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo("RG-510"))
        .hasMessageContaining("directeur de la Mission locale de Touraine")
        .hasMessageContaining("3 mai 2010");
    refuse(
        "RG-112",
        () ->
            acteurs.comme(
                REDACTEUR,
                () -> avenants.ecrireArticle(id, "communication", garde.version(), " ", NOUVEAU)));
  }

  @Test
  void onNeSoumetQuUnAvenantQuiChangeQuelqueChoseEtGardeSesChiffres() {
    AvenantId id = scenes.ouvrir(convention);
    soumissionRefusee(id, "RG-505");
    acteurs.comme(REDACTEUR, () -> avenants.ajouterArticles(id, List.of("gouvernance")));
    soumissionRefusee(id, "RG-505");
    scenes.ecrire(id, "gouvernance", "<p>Le comité se réunit.</p>");
    soumissionRefusee(id, "RG-506");
    scenes.ecrire(id, "gouvernance", "<p> </p>");
    soumissionRefusee(id, "RG-511");
    scenes.ecrire(
        id,
        "gouvernance",
        scenes.lu(REDACTEUR, id).articles().getFirst().texte()
            + "<p><span data-chiffre=\"ETP\"></span></p>");
    soumissionRefusee(id, "RG-506");
    assertThat(scenes.lu(REDACTEUR, id).statut()).isEqualTo(AvenantStatut.BROUILLON);
  }

  private void soumissionRefusee(AvenantId id, String code) {
    refuse(code, () -> acteurs.comme(REDACTEUR, () -> avenants.soumettre(id)));
  }

  @Test
  void quiASoumisNeValidePas() {
    AvenantId id = scenes.ouvrirPar(VALIDEUR, convention, "communication");
    scenes.ecrirePar(VALIDEUR, id, "communication", NOUVEAU);
    acteurs.comme(VALIDEUR, () -> avenants.soumettre(id));
    assertThat(scenes.lu(VALIDEUR, id).actions()).containsExactly(ActionAvenant.RENVOYER);
    refuse("RG-507", () -> acteurs.comme(VALIDEUR, () -> avenants.valider(id)));
    acteurs.comme("direccte-centre", () -> avenants.valider(id));
    assertThat(scenes.lu(VALIDEUR, id).statut()).isEqualTo(AvenantStatut.A_SIGNER);
  }

  @Test
  void unActeFaitDeuxFoisDitQuiLAFait() {
    AvenantId id = scenes.aValider(convention);
    assertThatThrownBy(() -> acteurs.comme("pe-tours", () -> avenants.soumettre(id)))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("soumis à la validation, directeur de la Mission locale");
    refuse("RG-508", () -> acteurs.comme(VALIDEUR, () -> avenants.renvoyer(id, " ")));
    assertThatThrownBy(
            () -> acteurs.comme(REDACTEUR, () -> avenants.ajouterArticles(id, List.of("duree"))))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void uneConventionFinieEntreTempsNeSeModifiePlus() {
    AvenantId id = scenes.aValider(convention);
    scenes.appliquer(convention, "2009-01-01", "2010-05-02");
    refuse("RG-500", () -> acteurs.comme(VALIDEUR, () -> avenants.valider(id)));
    assertThat(scenes.lu(VALIDEUR, id).phrase()).contains("ne peut plus prendre effet");
  }

  private static void refuse(String code, ThrowingCallable acte) {
    assertThatThrownBy(acte)
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo(code));
  }
}
