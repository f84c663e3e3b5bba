package fr.cascade.moteur;

import static fr.cascade.moteur.ModelesBpmn.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each model of {@code bpmn/} owes to its readers and to the code. */
class ModelesBpmnTest {

  /** The only variables: what a gateway, a timer or a call reads. */
  private static final Map<String, Set<String>> VARIABLES =
      Map.of(
          "convention",
              Set.of(
                  "validee",
                  "visaId",
                  "circuitCle",
                  "consultationCle",
                  "entreeEnVigueurLe",
                  "expirationLe"),
          "consultation", Set.of("avisId"),
          "circuit-signature", Set.of("signatureId", "signee"),
          "derogation", Set.of("accordee"),
          "avenant", Set.of("valide", "circuitCle"),
          "seance", Set.of("circuitCle", "tenue"),
          "appel-spie", Set.of("ouvertureLe", "finClotureLe", "validee"),
          "candidature-spie",
              Set.of(
                  "finClotureLe",
                  "rappel48Le",
                  "rappel4Le",
                  "delaiLe",
                  "irrecevable",
                  "aCompleter",
                  "retenue"));

  static List<Path> modeles() {
    return ModelesBpmn.fichiers();
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void leProcessusPorteLeNomDuFichierEtUneDureeDeVie(Path fichier) {
    var processus = elements(fichier, Process.class);
    assertThat(processus).hasSize(1);
    assertThat(processus)
        .allSatisfy(
            un -> {
              assertThat(un.getId() + ".bpmn").isEqualTo(fichier.getFileName().toString());
              assertThat(un.isExecutable()).isTrue();
              assertThat(un.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
              assertThat(un.getCamundaVersionTag()).isNotBlank();
              assertThat(un.getName()).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void lIdentifiantDitLaNatureEtLActe(Path fichier) {
    assertThat(elements(fichier, FlowElement.class))
        .allSatisfy(
            element -> assertThat(element.getId()).matches(nature(element) + "_[a-z][A-Za-z0-9]*"));
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void chaqueElementAUnLibelle(Path fichier) {
    assertThat(elements(fichier, FlowNode.class)).allSatisfy(ModelesBpmnTest::aUnLibelle);
    assertThat(elements(fichier, Lane.class))
        .isNotEmpty()
        .allSatisfy(couloir -> assertThat(couloir.getName()).isNotBlank());
    assertThat(elements(fichier, Participant.class))
        .hasSize(1)
        .allSatisfy(bassin -> assertThat(bassin.getName()).isNotBlank());
    assertThat(elements(fichier, SequenceFlow.class))
        .filteredOn(
            lien -> lien.getSource() instanceof Event || lien.getSource() instanceof Gateway)
        .allSatisfy(ModelesBpmnTest::aUnLibelle);
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void chaqueTacheHumaineAUnGroupeEtUneRoute(Path fichier) {
    assertThat(elements(fichier, UserTask.class))
        .isNotEmpty()
        .allSatisfy(
            tache -> {
              assertThat(tache.getCamundaCandidateGroups()).as(tache.getId()).isNotBlank();
              assertThat(tache.getCamundaFormKey()).as(tache.getId()).isNotBlank();
              assertThat(tache.getCamundaAssignee()).as(tache.getId()).isNull();
            });
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void chaqueTacheDuPortailNommeUnBean(Path fichier) {
    assertThat(elements(fichier, ServiceTask.class))
        .allSatisfy(
            tache -> {
              assertThat(tache.getCamundaDelegateExpression()).matches("\\$\\{[a-z]\\w*Delegate}");
              assertThat(tache.getCamundaClass()).isNull();
              assertThat(tache.getCamundaExpression()).isNull();
            });
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void chaqueBrancheAUneConditionOuEstParDefaut(Path fichier) {
    assertThat(elements(fichier, Gateway.class))
        .filteredOn(gateway -> !(gateway instanceof EventBasedGateway))
        .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
        .flatExtracting(Gateway::getOutgoing)
        .filteredOn(lien -> !lien.getId().equals(lien.getSource().getAttributeValue("default")))
        .allSatisfy(lien -> assertThat(lien.getConditionExpression()).as(lien.getId()).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void unAppelPasseSaCleEtRienDAutre(Path fichier) {
    assertThat(elements(fichier, CallActivity.class))
        .allSatisfy(
            appel -> {
              assertThat(Path.of("bpmn", appel.getCalledElement() + ".bpmn")).exists();
              assertThat(enfants(appel, CamundaIn.class))
                  .singleElement()
                  .satisfies(cle -> assertThat(cle.getCamundaBusinessKey()).isNotBlank());
              assertThat(enfants(appel, CamundaOut.class)).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void aucuneVariableDePlus(Path fichier) {
    var modele = ModelesBpmn.lire(fichier);
    var ecrites =
        Stream.of(
                modele.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                    .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable),
                modele.getModelElementsByType(CamundaInputParameter.class).stream()
                    .map(CamundaInputParameter::getCamundaName),
                modele.getModelElementsByType(CamundaOutputParameter.class).stream()
                    .map(CamundaOutputParameter::getCamundaName))
            .flatMap(noms -> noms);
    var processus = fichier.getFileName().toString().replace(".bpmn", "");
    assertThat(Stream.concat(ecrites, ModelesBpmn.variablesLues(fichier)).distinct())
        .containsExactlyInAnyOrderElementsOf(VARIABLES.getOrDefault(processus, Set.of()));
  }

  private static <T extends ModelElementInstance> Collection<T> enfants(
      CallActivity appel, Class<T> type) {
    return appel.getExtensionElements().getChildElementsByType(type);
  }

  private static void aUnLibelle(FlowElement element) {
    assertThat(element.getName()).as(element.getId()).isNotBlank();
  }

  private static String nature(FlowElement element) {
    if (element instanceof CatchEvent evenement) {
      var definitions = evenement.getEventDefinitions();
      if (definitions.stream().anyMatch(TimerEventDefinition.class::isInstance)) {
        return "timer";
      }
      if (definitions.stream().anyMatch(MessageEventDefinition.class::isInstance)) {
        return "message";
      }
    }
    return switch (element) {
      case StartEvent _ -> "startEvent";
      case EndEvent _ -> "endEvent";
      case BoundaryEvent _ -> "boundaryEvent";
      case Gateway _ -> "gateway";
      default -> element.getElementType().getTypeName();
    };
  }
}
