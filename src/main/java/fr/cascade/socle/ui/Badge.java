package fr.cascade.socle.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;

/** An icon and a word: status, level or territory. The icon comes from the tone, by style. */
public final class Badge extends Span implements HasStyle {

  public Badge(Ton ton, String mot) {
    addClassName("badge");
    setTon(ton);
    setText(mot);
  }

  /** A territory or a level: a word without judgement. */
  public static Badge neutre(String mot) {
    return new Badge(Ton.NEUTRE, mot);
  }

  public void setTon(Ton ton) {
    getElement().setAttribute("data-ton", ton.code());
  }

  /** Changes word and tone together, in place. */
  public void montrer(Ton ton, String mot) {
    setTon(ton);
    setText(mot);
  }
}
