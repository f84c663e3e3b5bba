package fr.cascade.demonstration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.demonstration.DateAVisiter;
import fr.cascade.socle.ui.Formats;
import java.util.List;

/** The days worth visiting; one click goes there. */
final class ListeDates extends Div {

  private final SerializableConsumer<DateAVisiter> choix;

  ListeDates(SerializableConsumer<DateAVisiter> choix) {
    this.choix = choix;
  }

  void montrer(List<DateAVisiter> dates) {
    removeAll();
    if (dates.isEmpty()) {
      add(new Paragraph("Plus rien n’est prévu : choisissez une date ci-dessus."));
      return;
    }
    var liste = new OrderedList();
    liste.addClassName("dates-a-visiter");
    dates.forEach(date -> liste.add(ligne(date)));
    add(liste);
  }

  private ListItem ligne(DateAVisiter date) {
    var aller = new Button(Formats.date(date.date()), clic -> choix.accept(date));
    aller.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    aller.setAriaLabel("Avancer au " + Formats.date(date.date()) + " : " + date.quoi());
    return new ListItem(aller, new Span(date.quoi()));
  }
}
