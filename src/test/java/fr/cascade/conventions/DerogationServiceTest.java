package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.DerogationId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Derogations, with one test per path of {@code bpmn/derogation.bpmn}. */
@TestCascade
@Transactional
class DerogationServiceTest {

  @Autowired DerogationService derogations;
  @Autowired RedactionService redaction;
  @Autowired RetraitService retraits;
  @Autowired ConventionService conventions;
  @Autowired CascadeConsultation cascade;
  @Autowired SignatureConsultation signatures;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired TaskService taches;
  @Autowired HistoryService historique;

  private ConventionId id;

  @BeforeEach
  void quatreReunionsAuLieuDeCinq() {
    id = scenarios.brouillonRegional();
    chiffrer(4);
  }

  @Test
  void accordeeElleLeveLeBlocageEtSeLitDansLeTexte() {
    DerogationId derogation = demander();
    assertThat(soumettre().transmise()).isFalse();
    acteurs.comme("national", () -> derogations.accorder(derogation, "Admis jusqu'en 2012."));
    assertThat(fin(derogation)).isEqualTo("endEvent_accordee");
    assertThat(constat().resultat()).isEqualTo(Resultat.DEROGEE);
    assertThat(marque()).isEqualTo(Resultat.DEROGEE);
    assertThat(soumettre().transmise()).isTrue();
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    assertThat(acteurs.comme("pe-centre", () -> signatures.texteASigner(scenarios.aMoi(id)).html()))
        .contains("Dérogation accordée le")
        .contains("4 au lieu de 5");
    assertThat(marque()).as("still shown once the text is frozen").isEqualTo(Resultat.DEROGEE);
  }

  @Test
  void accordeePourQuatreElleNeCouvrePasTrois() {
    DerogationId derogation = demander();
    acteurs.comme("national", () -> derogations.accorder(derogation, "Admis."));
    chiffrer(3);
    assertThat(constat().resultat()).isEqualTo(Resultat.PLUS_FAIBLE);
    assertThat(soumettre().transmise()).isFalse();
  }

  @Test
  void refuseeElleSeDitEtPeutEtreRedemandee() {
    DerogationId derogation = demander();
    assertThatThrownBy(() -> acteurs.comme("national", () -> derogations.refuser(derogation, " ")))
        .isInstanceOf(RegleMetierException.class);
    acteurs.comme("national", () -> derogations.refuser(derogation, "Cinq sont possibles."));
    assertThat(fin(derogation)).isEqualTo("endEvent_refusee");
    assertThat(lue().phrase()).contains("refusée", "Cinq sont possibles.");
    assertThat(soumettre().transmise()).isFalse();
    assertThat(demander()).isNotEqualTo(derogation);
  }

  @Test
  void retireeOuDevenueInutileElleNAttendPlusPersonne() {
    DerogationId derogation = demander();
    acteurs.comme("mission-centre", () -> derogations.retirer(derogation));
    assertThat(fin(derogation)).isEqualTo("endEvent_retiree");
    assertThatThrownBy(
            () -> acteurs.comme("national", () -> derogations.accorder(derogation, "Admis.")))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("retirée par chargé de mission DIRECCTE Centre");

    DerogationId seconde = demander();
    chiffrer(5);
    assertThat(soumettre().transmise()).isTrue();
    assertThat(fin(seconde)).isEqualTo("endEvent_retiree");
  }

  @Test
  void abandonnerLeBrouillonRetireSesDemandes() {
    DerogationId derogation = demander();
    acteurs.comme("mission-centre", () -> retraits.abandonner(id, "Créé par erreur."));
    assertThat(fin(derogation)).isEqualTo("endEvent_retiree");
  }

  @Test
  void onNeDemandeQuePourCeQuiBloqueEtUneFois() {
    demander();
    assertThatThrownBy(this::demander).isInstanceOf(DejaFaitException.class);
    chiffrer(5);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> derogations.demander(id, DemandeDerogation.de(constat(), "Pourquoi."))))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("respectée");
  }

  @Test
  void seulLeNiveauQuiAFixeLObligationRepond() {
    DerogationId derogation = demander();
    assertThat(
            taches
                .createTaskQuery()
                .processInstanceBusinessKey(Cles.de(derogation))
                .taskCandidateGroup("rediger-national@NAT-FR")
                .count())
        .isOne();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "direccte-centre", () -> derogations.accorder(derogation, "Je l'accorde.")))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> derogations.lire(derogation)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> derogations.retirer(derogation)))
        .isInstanceOfAny(AccesRefuseException.class, IntrouvableException.class);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-reunion",
                    () -> derogations.demander(id, DemandeDerogation.de(constat(), "Pourquoi."))))
        .isInstanceOf(IntrouvableException.class);
  }

  private DerogationId demander() {
    Constat constat = constat();
    return acteurs.comme(
        "mission-centre",
        () ->
            derogations.demander(
                id, DemandeDerogation.de(constat, "Deux bassins, un seul directeur.")));
  }

  private void chiffrer(int valeur) {
    acteurs.comme(
        "mission-centre",
        () ->
            redaction.chiffrer(id, TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(valeur)));
  }

  private ResultatSoumission soumettre() {
    return acteurs.comme("mission-centre", () -> conventions.soumettre(id));
  }

  private Constat constat() {
    return scenarios.detail("mission-centre", id).constats().stream()
        .filter(c -> c.chiffre() == TypeChiffre.COMITES_LOCAUX_PAR_AN)
        .findFirst()
        .orElseThrow();
  }

  private DerogationLue lue() {
    return scenarios.detail("mission-centre", id).derogations().getFirst();
  }

  private Resultat marque() {
    return acteurs.comme(
        "mission-centre",
        () -> cascade.noeuds(CascadeFiltre.TOUT, List.of(id)).getFirst().conformite());
  }

  private String fin(DerogationId derogation) {
    return historique
        .createHistoricActivityInstanceQuery()
        .processInstanceId(
            historique
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(Cles.de(derogation))
                .singleResult()
                .getId())
        .activityType("noneEndEvent")
        .singleResult()
        .getActivityId();
  }
}
