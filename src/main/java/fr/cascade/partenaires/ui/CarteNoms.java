package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.partenaires.Appellation;
import fr.cascade.socle.Periode;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The successive names of an organisation, each with its days and the act that gave it. */
final class CarteNoms extends Section {

  /**
   * @param renommer opens the form of a new name; null for whoever only reads
   */
  CarteNoms(List<Appellation> appellations, @Nullable SerializableRunnable renommer) {
    addClassName("carte");
    var liste = new OrderedList();
    appellations.forEach(appellation -> liste.add(ligne(appellation)));
    add(new H2("Noms successifs"), liste);
    if (renommer != null) {
      add(new Button("Donner un nouveau nom", _ -> renommer.run()));
    }
  }

  private static ListItem ligne(Appellation appellation) {
    var sigle = appellation.sigle();
    var nom = new Span(appellation.nom() + (sigle == null ? "" : " (" + sigle + ")"));
    nom.addClassName("fort");
    String periode = Formats.periode(new Periode(appellation.debut(), appellation.fin()));
    return new ListItem(
        nom,
        new Paragraph(appellation.acte() == null ? periode : periode + " ; " + appellation.acte()));
  }
}
