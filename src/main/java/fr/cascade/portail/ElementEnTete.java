package fr.cascade.portail;

import com.vaadin.flow.component.Component;

/** Something in the header, left of the user's menu: the bell of notifications for example. */
public interface ElementEnTete {

  /** A new component for each browser tab. */
  Component creer();
}
