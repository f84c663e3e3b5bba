package fr.cascade.spie.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.Map;

/** Saves what a form holds; a refusal is told at the field that the rule names. */
interface Enregistrement<T> extends Serializable {

  /** False when it was refused: the form stays as it is. */
  boolean essayer(T valeur, Map<String, ? extends HasValidationProperties> champs);
}
