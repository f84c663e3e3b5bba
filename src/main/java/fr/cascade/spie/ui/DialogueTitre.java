package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;

/** Asks for a heading. */
final class DialogueTitre extends Dialog {

  DialogueTitre(String quoi, SerializablePredicate<String> suite) {
    setHeaderTitle(quoi);
    var titre = new TextField("Titre");
    titre.setWidth("24rem");
    titre.setMaxWidth("100%");
    add(titre);
    var acte =
        new Button(
            "Ajouter",
            _ -> {
              if (titre.getValue().isBlank()) {
                titre.setErrorMessage("Écrivez un titre.");
                titre.setInvalid(true);
              } else if (suite.test(titre.getValue().strip())) {
                close();
              }
            });
    acte.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), acte);
  }
}
