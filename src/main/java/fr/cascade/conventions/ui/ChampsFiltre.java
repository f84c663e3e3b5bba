package fr.cascade.conventions.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;

/** How the fields above a list behave. */
final class ChampsFiltre {

  private static final int PAUSE = 400;

  private ChampsFiltre() {}

  /** Words of the title or of the reference, told after a pause. */
  static void texte(TextField texte) {
    texte.setPlaceholder("Intitulé ou référence");
    texte.setClearButtonVisible(true);
    texte.setValueChangeMode(ValueChangeMode.LAZY);
    texte.setValueChangeTimeout(PAUSE);
    texte.addClassName("large");
  }

  /** One of these values, or all of them. */
  static <T> void choix(
      Select<T> champ,
      String libelle,
      String tous,
      T[] valeurs,
      SerializableFunction<T, String> mot) {
    champ.setLabel(libelle);
    champ.setItems(valeurs);
    champ.setEmptySelectionAllowed(true);
    champ.setEmptySelectionCaption(tous);
    champ.setPlaceholder(tous);
    champ.setItemLabelGenerator(valeur -> valeur == null ? tous : mot.apply(valeur));
  }

  /** Tells what the person changes, not what the page shows. */
  static void ecouter(SerializableRunnable auChangement, HasValue<?, ?>... champs) {
    for (HasValue<?, ?> champ : champs) {
      champ.addValueChangeListener(
          changement -> {
            if (changement.isFromClient()) {
              auChangement.run();
            }
          });
    }
  }
}
