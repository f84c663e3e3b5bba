package fr.cascade.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import fr.cascade.moteur.EtapeTexte.Avancement;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class DiagrammeConsultationTest {

  private static final String PROCESSUS = "essai-diagramme";
  private static final String CLE = "essai:1";

  @Autowired DiagrammeConsultation diagrammes;
  @Autowired HorlogeMetier horloge;
  @Autowired RepositoryService modeles;
  @Autowired RuntimeService instances;
  @Autowired TaskService taches;

  @Test
  void uneCleSansProcessusNARien() {
    assertThat(diagrammes.etat("essai:404")).isEmpty();
  }

  @Test
  void leDessinEtLeTexteDisentOuEnEstLInstance() {
    deployer("Rédiger la convention");
    instances.startProcessInstanceByKey(PROCESSUS, CLE);

    var etat = diagrammes.etat(CLE).orElseThrow();

    assertThat(etat.actives()).containsExactly("userTask_rediger");
    assertThat(etat.faites()).containsExactly("startEvent_debut");
    var jour = Formats.date(horloge.aujourdhui());
    assertThat(etat.texte())
        .hasToString(
            "[Demande : fait le %s, Rédiger la convention : en cours depuis le %s]"
                .formatted(jour, jour));
  }

  @Test
  void uneInstanceTermineeSeLitEncore() {
    deployer("Rédiger la convention");
    instances.startProcessInstanceByKey(PROCESSUS, CLE);
    taches.complete(
        taches.createTaskQuery().processInstanceBusinessKey(CLE).singleResult().getId());

    var etat = diagrammes.etat(CLE).orElseThrow();

    assertThat(etat.actives()).isEmpty();
    assertThat(etat.faites()).contains("userTask_rediger", "gateway_choix", "endEvent_fin");
    assertThat(etat.texte())
        .extracting(EtapeTexte::libelle)
        .containsExactly("Demande", "Rédiger la convention", "Fin");
    assertThat(etat.texte()).extracting(EtapeTexte::avancement).containsOnly(Avancement.FAITE);
  }

  @Test
  void uneInstanceAnnuleeEstDiteInterrompue() {
    deployer("Rédiger la convention");
    var instance = instances.startProcessInstanceByKey(PROCESSUS, CLE);
    instances.deleteProcessInstance(instance.getId(), "essai");

    var etat = diagrammes.etat(CLE).orElseThrow();

    assertThat(etat.faites()).doesNotContain("userTask_rediger");
    assertThat(etat.texte().getLast().avancement()).isEqualTo(Avancement.INTERROMPUE);
  }

  @Test
  void leDessinEstCeluiDeLaVersionDeLInstance() {
    deployer("Première façon");
    instances.startProcessInstanceByKey(PROCESSUS, CLE);
    deployer("Seconde façon");

    var etat = diagrammes.etat(CLE).orElseThrow();

    assertThat(etat.xml()).contains("Première façon").doesNotContain("Seconde façon");
  }

  private void deployer(String libelle) {
    modeles.createDeployment().addModelInstance(PROCESSUS + ".bpmn", modele(libelle)).deploy();
  }

  private static BpmnModelInstance modele(String libelle) {
    return Bpmn.createExecutableProcess(PROCESSUS)
        .camundaHistoryTimeToLive(1)
        .startEvent("startEvent_debut")
        .name("Demande")
        .userTask("userTask_rediger")
        .name(libelle)
        .exclusiveGateway("gateway_choix")
        .endEvent("endEvent_fin")
        .name("Fin")
        .done();
  }
}
