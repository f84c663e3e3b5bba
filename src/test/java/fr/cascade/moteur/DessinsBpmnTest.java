package fr.cascade.moteur;

import static fr.cascade.moteur.ModelesBpmn.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings of {@code bpmn/}, which people read on screen. */
class DessinsBpmnTest {

  static List<Path> modeles() {
    return ModelesBpmn.fichiers();
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void chaqueElementEstDessineEtDansUnCouloir(Path fichier) {
    assertThat(elements(fichier, FlowNode.class))
        .allSatisfy(noeud -> assertThat(noeud.getDiagramElement()).as(noeud.getId()).isNotNull());
    assertThat(elements(fichier, SequenceFlow.class))
        .allSatisfy(
            lien ->
                assertThat(lien.getDiagramElement().getWaypoints())
                    .as(lien.getId())
                    .hasSizeGreaterThan(1));
    assertThat(elements(fichier, Lane.class))
        .flatExtracting(Lane::getFlowNodeRefs)
        .extracting(FlowNode::getId)
        .containsExactlyInAnyOrderElementsOf(
            elements(fichier, FlowNode.class).stream()
                .filter(noeud -> noeud.getParentElement() instanceof Process)
                .map(FlowNode::getId)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void aucuneFormeNEnCouvreUneAutre(Path fichier) {
    var noeuds =
        elements(fichier, FlowNode.class).stream()
            .filter(noeud -> !(noeud instanceof BoundaryEvent))
            .toList();
    var recouvrements = new ArrayList<String>();
    for (var un : noeuds) {
      for (var autre : noeuds) {
        if (un.getId().compareTo(autre.getId()) < 0 && seCouvrent(un, autre)) {
          recouvrements.add(un.getId() + " / " + autre.getId());
        }
      }
    }
    assertThat(recouvrements).isEmpty();
  }

  private static boolean seCouvrent(FlowNode un, FlowNode autre) {
    if (contient(un, autre) || contient(autre, un)) {
      return false;
    }
    var a = ((BpmnShape) un.getDiagramElement()).getBounds();
    var b = ((BpmnShape) autre.getDiagramElement()).getBounds();
    return a.getX() < b.getX() + b.getWidth()
        && b.getX() < a.getX() + a.getWidth()
        && a.getY() < b.getY() + b.getHeight()
        && b.getY() < a.getY() + a.getHeight();
  }

  private static boolean contient(FlowNode dehors, FlowNode dedans) {
    return dehors instanceof SubProcess && dedans.getParentElement().equals(dehors);
  }
}
