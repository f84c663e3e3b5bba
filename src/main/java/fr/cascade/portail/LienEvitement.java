package fr.cascade.portail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** First stop of the keyboard on each page: jumps over header and menu. */
final class LienEvitement extends NativeButton {

  LienEvitement(Component cible) {
    super("Aller au contenu");
    addClassName("lien-evitement");
    addClickListener(clic -> cible.getElement().callJsFunction("focus"));
  }
}
