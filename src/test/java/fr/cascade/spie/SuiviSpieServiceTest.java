package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Marne promised 600 people, one action by axis, for 500,000 €. */
class SuiviSpieServiceTest extends Essais {

  private static final String TERRITOIRE = "territoire-marne";
  private static final String REGION = "mission-grand-est";

  @Autowired SuiviSpieService service;
  @Autowired SuiviSpieConsultation consultation;
  @Autowired ExportBilanService exports;
  @Autowired ConventionSpieService etablissement;
  @Autowired SelectionService selection;
  @Autowired ConventionService conventions;
  @Autowired Scenarios scenarios;
  @Autowired CandidatureInventeeService inventees;
  @Autowired UtilisateurConnecte connecte;

  private AppelId appel = new AppelId(0);
  private CandidatureId marne = new CandidatureId(0);
  private ConventionId convention = new ConventionId(0);

  @BeforeEach
  void laMarneASaConvention() {
    appel = scenes.ouvert();
    marne = scenes.deposeeMarne(appel);
    scenes.clore(appel, marne);
    scenes.recevable(REGION, marne);
    scenes.noter("jury-2", marne, 15);
    acteurs.comme("national", () -> selection.cloreNotation(appel, "Deux jurés absents."));
    scenes.ecrire();
    acteurs.comme("national", () -> selection.proposer(appel));
    acteurs.comme("direction-nationale", () -> selection.valider(appel));
    convention = scenes.comme(REGION, () -> etablissement.etablir(marne));
    scenes.ecrire();
  }

  @Test
  void lesPromessesSontGardeesAvecLaConvention() {
    SuiviSpie suivi = lire(REGION);
    assertThat(suivi.promesses())
        .extracting(p -> p.axe() + " " + p.libelle() + " " + p.responsable() + " " + p.echeance())
        .containsExactly(
            "1 Action Département 2021", "2 Action Département 2021", "3 Action Département 2021");
    assertThat(suivi.indicateurs())
        .extracting(i -> i.libelle() + " " + i.depart() + " " + i.cible())
        .containsExactly("Entrées en parcours 0 600");
    assertThat(suivi.versements())
        .extracting(v -> v.montant().intValue())
        .containsExactly(250_000, 250_000);
    assertThat(suivi.promis()).isEqualByComparingTo(BigDecimal.valueOf(500_000));
  }

  @Test
  void rienNeSeRendAvantLaSignature() {
    assertThat(lire(TERRITOIRE).peutRendreCompte()).isFalse();
    assertThatThrownBy(() -> realiser(TERRITOIRE, 2021, "10")).hasMessageContaining("pas signée");
  }

  @Test
  void leTerritoireRendCompteChaqueAnneeEtSeCompareALaCible() {
    signer();
    realiser(TERRITOIRE, 2021, "150,5");
    realiser(TERRITOIRE, 2021, "1 50");
    SuiviSpie.Indicateur indicateur = lire(TERRITOIRE).indicateurs().getFirst();
    assertThat(indicateur.realises()).hasSize(1);
    assertThat(indicateur.atteint()).contains(BigDecimal.valueOf(25));
    scenes.nousSommes(Appels.CLOTURE.plusYears(1));
    realiser(TERRITOIRE, 2022, "600");
    assertThat(lire("national").ciblesAtteintes()).isEqualTo(1);
    assertThatThrownBy(() -> realiser(TERRITOIRE, 2023, "700")).hasMessageContaining("année");
    assertThatThrownBy(() -> realiser(TERRITOIRE, 2022, "beaucoup"))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains("valeur"));
    assertThatThrownBy(() -> realiser(TERRITOIRE, 2022, "-3"))
        .isInstanceOf(RegleMetierException.class);
  }

  @Test
  void unEngagementNonTenuSExplique() {
    signer();
    long promesse = lire(TERRITOIRE).promesses().getFirst().id();
    assertThatThrownBy(
            () ->
                agir(
                    TERRITOIRE,
                    () -> service.constater(convention, promesse, PromesseEtat.NON_TENUE, " ")))
        .hasMessageContaining("Expliquez");
    agir(TERRITOIRE, () -> service.constater(convention, promesse, PromesseEtat.TENUE, "Fait."));
    assertThat(lire(REGION).promessesTenues()).isEqualTo(1);
  }

  @Test
  void lEtatDitCeQuIlAVerse() {
    signer();
    long versement = lire(REGION).versements().getFirst().id();
    LocalDate jour = horloge.aujourdhui();
    assertThatThrownBy(() -> agir(TERRITOIRE, () -> service.verser(convention, versement, jour)))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(
            () -> agir(REGION, () -> service.verser(convention, versement, jour.plusDays(1))))
        .hasMessageContaining("aujourd’hui au plus tard");
    agir(REGION, () -> service.verser(convention, versement, jour));
    assertThat(lire(TERRITOIRE).verse()).isEqualByComparingTo(BigDecimal.valueOf(250_000));
  }

  @Test
  void ceQuiEstDUnAutreNExistePas() {
    signer();
    long indicateur = lire(REGION).indicateurs().getFirst().id();
    assertThatThrownBy(
            () ->
                agir(
                    "territoire-aude",
                    () -> service.realiser(convention, indicateur, 2021, "1", "")))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> lire("territoire-aude")).isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> realiser(REGION, 2021, "1")).isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(
            () ->
                agir(
                    TERRITOIRE,
                    () -> service.realiser(convention, indicateur + 1000, 2021, "1", "")))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void leBilanSExporteAvecLesDroitsDuLecteurEtSansCeQuiEstInvente() {
    signer();
    realiser(TERRITOIRE, 2021, "150");
    assertThat(csv(REGION)).contains("Marne;Indicateur;Entrées en parcours;0;600;2021;150,00");
    assertThat(csv("mission-occitanie")).doesNotContain("Marne");
    connecte.enTantQueSysteme(() -> inventees.marquer(marne, false, "Marne"));
    assertThat(csv(REGION)).doesNotContain("Marne");
  }

  @Test
  void unIndicateurQuiDoitBaisserSeLitDansSonSens() {
    var delai =
        new SuiviSpie.Indicateur(
            1,
            "Délai",
            "60",
            "30",
            BigDecimal.valueOf(60),
            BigDecimal.valueOf(30),
            java.util.List.of(new SuiviSpie.Realise(2021, BigDecimal.valueOf(45), "", "")));
    assertThat(delai.atteint()).contains(BigDecimal.valueOf(50));
    assertThat(delai.cibleAtteinte()).isFalse();
  }

  private void signer() {
    acteurs.comme(REGION, () -> conventions.soumettre(convention));
    acteurs.comme("direction-grand-est", () -> conventions.valider(convention));
    scenarios.signer(convention, "presidence-marne");
    scenarios.signer(convention, "prefecture-marne");
    scenes.ecrire();
  }

  private void realiser(String login, int annee, String valeur) {
    long indicateur = lire("national").indicateurs().getFirst().id();
    agir(login, () -> service.realiser(convention, indicateur, annee, valeur, ""));
  }

  private void agir(String login, Runnable acte) {
    scenes.ecrire();
    acteurs.comme(login, acte);
    scenes.ecrire();
  }

  private SuiviSpie lire(String login) {
    return scenes.comme(login, () -> consultation.lire(convention));
  }

  private String csv(String login) {
    return new String(
        scenes.comme(login, () -> exports.promisEtRealise(appel, false)), StandardCharsets.UTF_8);
  }
}
