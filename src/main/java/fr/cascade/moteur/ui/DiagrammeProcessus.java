package fr.cascade.moteur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;
import java.util.List;

/** The drawn process, with what is done and where it stands. Read only. */
@Tag("cascade-diagramme")
@NpmPackage(value = "bpmn-js", version = "18.6.2")
@JsModule("./diagramme/cascade-diagramme.ts")
public final class DiagrammeProcessus extends Component implements HasSize, HasStyle {

  /** Shows the model; both collections hold ids of its elements, unknown ones are left out. */
  public void setDiagramme(String xml, Collection<String> actives, Collection<String> faites) {
    getElement().setPropertyList("actives", List.copyOf(actives));
    getElement().setPropertyList("faites", List.copyOf(faites));
    getElement().setProperty("xml", xml);
  }

  /** Height of the drawing, as CSS writes it. */
  public void setHauteurDessin(String hauteur) {
    getStyle().set("--cascade-diagramme-hauteur", hauteur);
  }
}
