package fr.cascade.habilitations;

import com.vaadin.flow.component.Component;

/** A part of the reader's own account page; modules below contribute theirs as beans. */
public interface CarteMonCompte {

  String titre();

  /** Built each time the page is opened, for the reader connected. */
  Component contenu();
}
