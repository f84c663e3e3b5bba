package fr.cascade.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A notice inside a page that stays in sight: a title in bold, a sentence, perhaps a link. */
public final class Encart extends Div {

  public Encart(Ton ton, String titre, String phrase, Component... suite) {
    addClassName("encart");
    getElement().setAttribute("data-ton", ton.code());
    getElement().setAttribute("role", "note");
    var premiere = new Paragraph(titre);
    premiere.addClassName("quoi");
    add(premiere, new Paragraph(phrase));
    add(suite);
  }
}
