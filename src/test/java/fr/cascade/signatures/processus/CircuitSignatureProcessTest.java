package fr.cascade.signatures.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import fr.cascade.conventions.Scenarios;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One test per path of {@code bpmn/circuit-signature.bpmn}. */
@TestCascade
@Transactional
class CircuitSignatureProcessTest {

  @Autowired Scenarios scenarios;
  @Autowired TaskService taches;
  @Autowired HistoryService historique;
  @Autowired ManagementService gestion;
  @Autowired JournalConsultation journal;
  @Autowired JdbcClient jdbc;

  @Test
  void unGroupeSigneEnParallelePuisLeSuivant() {
    ConventionId id = scenarios.regionaleASigner();
    String circuit = circuit(id);
    assertThat(taches(circuit)).isEqualTo(2);
    scenarios.signer(id, "arml-centre");
    assertThat(taches(circuit)).isEqualTo(1);
    scenarios.signer(id, "pe-centre");
    assertThat(taches(circuit)).isEqualTo(1);
    scenarios.signer(id, "direccte-centre");
    assertThat(taches(circuit)).isZero();
    assertThat(finit(circuit, "endEvent_circuitSigne")).isTrue();
  }

  @Test
  void unRefusRetireLesAutresTachesEtPrevientCeuxQuiAvaientSigne() {
    ConventionId id = scenarios.regionaleASigner();
    String circuit = circuit(id);
    scenarios.signer(id, "pe-centre");
    scenarios.refuser(id, "arml-centre", "Les moyens manquent.");
    assertThat(taches(circuit)).isZero();
    assertThat(finit(circuit, "endEvent_signatureRefusee")).isTrue();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from message m join utilisateur u on u.id = m.destinataire_id
                    where u.login = 'pe-centre' and m.corps like '%Les moyens manquent.%'
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void sansReponseUneRelancePart() {
    ConventionId id = scenarios.regionaleASigner();
    var minuteries =
        gestion
            .createJobQuery()
            .timers()
            .activityId("timer_relance")
            .processDefinitionKey("circuit-signature")
            .list();
    assertThat(minuteries).hasSize(2);
    gestion.executeJob(minuteries.getFirst().getId());
    List<String> actes =
        journal.historique(Cles.de(id), PageRequest.of(0, 50)).stream()
            .map(EntreeJournal::acte)
            .toList();
    assertThat(actes).contains("RELANCE");
    assertThat(taches(circuit(id))).isEqualTo(2);
  }

  private String circuit(ConventionId id) {
    CircuitLu circuit = scenarios.detail("mission-centre", id).circuits().getFirst();
    return Cles.de(circuit.id());
  }

  private long taches(String circuit) {
    return taches.createTaskQuery().processInstanceBusinessKey(circuit).count();
  }

  private boolean finit(String circuit, String evenement) {
    String instance =
        historique
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(circuit)
            .singleResult()
            .getId();
    return historique
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance)
            .activityId(evenement)
            .count()
        == 1;
  }
}
