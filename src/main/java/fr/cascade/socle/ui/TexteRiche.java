package fr.cascade.socle.ui;

import com.vaadin.flow.component.html.Div;

/** Text of an agreement to read, in its serif and its measure. */
public final class TexteRiche extends Div {

  /** The HTML comes clean from the store: nothing is cleaned here. */
  public TexteRiche(String html) {
    addClassName("texte-convention");
    setHtml(html);
  }

  public void setHtml(String html) {
    getElement().setProperty("innerHTML", html);
  }

  public String html() {
    return getElement().getProperty("innerHTML", "");
  }
}
