package fr.cascade.conventions.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.RedactionService;
import fr.cascade.conventions.RetraitService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** One test per path of {@code bpmn/convention.bpmn}. */
@TestCascade
@Transactional
class ConventionProcessTest {

  @Autowired ConventionService conventions;
  @Autowired RedactionService redaction;
  @Autowired RetraitService retraits;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired RuntimeService instances;
  @Autowired TaskService taches;
  @Autowired HistoryService historique;
  @Autowired ManagementService gestion;
  @Autowired JournalConsultation journal;

  @Test
  void duBrouillonALExpiration() {
    ConventionId id = scenarios.brouillonRegional();
    assertThat(tache(id)).isEqualTo("userTask_redigerConvention");
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    assertThat(tache(id)).isEqualTo("userTask_validerConvention");
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    assertThat(actives(id)).contains("callActivity_circuitSignature");
    scenarios.signer(id, "pe-centre");
    scenarios.signer(id, "arml-centre");
    scenarios.signer(id, "direccte-centre");
    assertThat(actives(id)).contains("timer_entreeEnVigueur");
    String instance = instance(id);
    tirer(id);
    assertThat(actives(id)).contains("timer_expiration");
    tirer(id);
    assertThat(
            historique
                .createHistoricActivityInstanceQuery()
                .activityId("endEvent_expiree")
                .processInstanceId(instance)
                .count())
        .isEqualTo(1);
    assertThat(actes(id)).contains("ENTREE_EN_VIGUEUR", "EXPIRATION");
  }

  @Test
  void unTexteNonConformeRevientEnRedaction() {
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme(
        "mission-centre",
        () -> redaction.chiffrer(id, TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(4)));
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    assertThat(tache(id)).isEqualTo("userTask_redigerConvention");
    assertThat(actes(id)).contains("NON_CONFORME").doesNotContain("SOUMISSION");
  }

  @Test
  void unTexteRenvoyeRevientEnRedaction() {
    ConventionId id = scenarios.regionaleAValider();
    acteurs.comme("direccte-centre", () -> conventions.renvoyer(id, "Précisez l'objet."));
    assertThat(tache(id)).isEqualTo("userTask_redigerConvention");
    assertThat(scenarios.detail("mission-centre", id).motifRenvoi()).isEqualTo("Précisez l'objet.");
  }

  @Test
  void unBrouillonAbandonneNAttendPlusPersonneEtLibereSonTerritoire() {
    ConventionId id = scenarios.brouillonRegional();
    String instance = instance(id);
    acteurs.comme("mission-centre", () -> retraits.abandonner(id, "Créé par erreur."));
    assertThat(taches.createTaskQuery().processInstanceBusinessKey(Cles.de(id)).count()).isZero();
    assertThat(
            historique
                .createHistoricActivityInstanceQuery()
                .activityId("endEvent_abandonnee")
                .processInstanceId(instance)
                .count())
        .isEqualTo(1);
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.ABANDONNEE);
    assertThat(actes(id)).contains("ABANDON");
    assertThat(scenarios.brouillonRegional()).isNotEqualTo(id);
  }

  @Test
  void unTexteRetireRevientEnRedaction() {
    ConventionId id = scenarios.regionaleAValider();
    acteurs.comme("mission-centre", () -> retraits.retirer(id));
    assertThat(tache(id)).isEqualTo("userTask_redigerConvention");
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(actes(id)).contains("RETRAIT");
  }

  @Test
  void unRefusDeSignerRevientEnRedaction() {
    ConventionId id = scenarios.regionaleASigner();
    scenarios.refuser(id, "pe-centre", "Désaccord sur les moyens.");
    assertThat(tache(id)).isEqualTo("userTask_redigerConvention");
    assertThat(actives(id)).doesNotContain("callActivity_circuitSignature");
  }

  @Test
  void lesTachesVontAuxGroupesDuNiveau() {
    ConventionId id = scenarios.brouillonRegional();
    assertThat(candidate(id, "rediger-regional@REG-24")).isTrue();
    assertThat(candidate(id, "rediger-regional@REG-04")).isFalse();
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    assertThat(candidate(id, "valider-regional@REG-24")).isTrue();
  }

  @Test
  void unAccordRepriseNAttendQueSesDates() {
    ConventionId accord = scenarios.accord();
    assertThat(
            instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Cles.de(accord))
                .count())
        .isEqualTo(1);
    assertThat(taches.createTaskQuery().processInstanceBusinessKey(Cles.de(accord)).count())
        .isZero();
  }

  private boolean candidate(ConventionId id, String groupe) {
    return taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(id))
            .taskCandidateGroup(groupe)
            .count()
        == 1;
  }

  private String tache(ConventionId id) {
    Task tache = taches.createTaskQuery().processInstanceBusinessKey(Cles.de(id)).singleResult();
    return tache.getTaskDefinitionKey();
  }

  private List<String> actives(ConventionId id) {
    return instances.getActiveActivityIds(instance(id));
  }

  private String instance(ConventionId id) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Cles.de(id))
        .singleResult()
        .getId();
  }

  private void tirer(ConventionId id) {
    Job minuterie = gestion.createJobQuery().processInstanceId(instance(id)).singleResult();
    gestion.executeJob(minuterie.getId());
  }

  private List<String> actes(ConventionId id) {
    return journal.historique(Cles.de(id), PageRequest.of(0, 50)).stream()
        .map(EntreeJournal::acte)
        .toList();
  }
}
