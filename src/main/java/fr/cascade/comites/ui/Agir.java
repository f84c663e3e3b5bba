package fr.cascade.comites.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.Map;

/** Does an act of the page and shows what came of it; false when it was refused, which is told. */
@FunctionalInterface
interface Agir extends Serializable {

  /**
   * Does the act; a rule that names one of the fields is told there.
   *
   * @param champs fields by the name that a rule gives them
   */
  boolean faire(Runnable acte, Map<String, ? extends HasValidationProperties> champs);

  /** Does the act of a button that no field belongs to. */
  default boolean faire(Runnable acte) {
    return faire(acte, Map.of());
  }
}
