package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** Answers of the parties, one under the other. */
final class ListeAvis extends UnorderedList {

  ListeAvis() {
    addClassName("liste-avis");
    getElement().setAttribute("role", "list");
  }
}
