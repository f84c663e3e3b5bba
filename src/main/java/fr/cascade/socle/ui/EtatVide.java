package fr.cascade.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show: what would be here, why it is not, and the button that starts it. */
public final class EtatVide extends Div {

  public EtatVide(String quoi, String pourquoi, Component... actions) {
    addClassName("etat-vide");
    var premiere = new Paragraph(quoi);
    premiere.addClassName("quoi");
    add(premiere, new Paragraph(pourquoi));
    add(actions);
  }
}
