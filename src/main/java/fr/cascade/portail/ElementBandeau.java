package fr.cascade.portail;

import com.vaadin.flow.component.Component;

/** A thin banner above every page; the module that has something to say there contributes it. */
public interface ElementBandeau {

  /** A new component for each browser tab. */
  Component creer();
}
