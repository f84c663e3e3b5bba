package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.conventions.AvisSens;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a party thinks and why, whoever types it. */
final class ChampsAvis extends Div {

  private static final int COMMENTAIRE_MAX = 4000;

  private final RadioButtonGroup<AvisSens> sens = new RadioButtonGroup<>("Avis");
  private final TextArea commentaire = new TextArea("Commentaire");

  ChampsAvis() {
    addClassName("formulaire");
    sens.setItems(AvisSens.AU_CHOIX);
    sens.setItemLabelGenerator(AvisSens::libelle);
    sens.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    sens.setManualValidation(true);
    sens.setRequiredIndicatorVisible(true);
    sens.addValueChangeListener(
        choix -> {
          sens.setInvalid(false);
          commentaire.setRequiredIndicatorVisible(choix.getValue() != AvisSens.FAVORABLE);
        });
    commentaire.setWidthFull();
    commentaire.setMinHeight("8rem");
    commentaire.setMaxLength(COMMENTAIRE_MAX);
    commentaire.setManualValidation(true);
    commentaire.setHelperText("Facultatif si l’avis est favorable.");
    add(sens, commentaire);
  }

  /** Tells what is missing at its field before anything is asked. */
  boolean complets() {
    sens.setInvalid(false);
    commentaire.setInvalid(false);
    if (sens.getValue() == null) {
      sens.setErrorMessage("Choisissez le sens de l’avis.");
      sens.setInvalid(true);
      sens.getElement().callJsFunction("focus");
      return false;
    }
    if (sens.getValue() != AvisSens.FAVORABLE && commentaire.getValue().isBlank()) {
      commentaire.setErrorMessage("Dites pourquoi : le rédacteur en a besoin.");
      commentaire.setInvalid(true);
      commentaire.focus();
      return false;
    }
    return true;
  }

  @Nullable AvisSens sens() {
    return sens.getValue();
  }

  String libelle() {
    return sens.getValue() == null ? "" : sens.getValue().libelle();
  }

  String commentaire() {
    return commentaire.getValue();
  }

  Map<String, HasValidationProperties> parNom() {
    return Map.of("sens", sens, "commentaire", commentaire);
  }
}
