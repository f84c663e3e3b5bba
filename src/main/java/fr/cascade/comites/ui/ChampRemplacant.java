package fr.cascade.comites.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** Who comes instead: a known substitute, or any function that is typed. */
final class ChampRemplacant extends ComboBox<String> {

  ChampRemplacant(List<String> suppleants, String remplacant) {
    super("Par qui ? Sa fonction");
    setItems(suppleants);
    setAllowCustomValue(true);
    addCustomValueSetListener(saisie -> setValue(saisie.getDetail()));
    setManualValidation(true);
    setWidthFull();
    if (!remplacant.isEmpty()) {
      setValue(remplacant);
    }
  }

  String lire() {
    return getValue() == null ? "" : getValue();
  }
}
