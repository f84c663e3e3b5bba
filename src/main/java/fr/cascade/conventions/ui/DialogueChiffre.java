package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ui.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks for a figure to add to an article: its kind and its value. */
final class DialogueChiffre extends Dialog {

  private final Select<TypeChiffre> type = new Select<>();
  private final BigDecimalField valeur = new BigDecimalField("Valeur");

  DialogueChiffre(Brouillon brouillon, String articleCle) {
    setHeaderTitle("Ajouter un chiffre");
    setWidth("34rem");
    setMaxWidth("100%");
    type.setLabel("Chiffre");
    type.setItems(restants(brouillon));
    type.setItemLabelGenerator(TypeChiffre::libelle);
    type.setWidthFull();
    type.setManualValidation(true);
    valeur.setLocale(Locale.FRANCE);
    valeur.setManualValidation(true);
    type.addValueChangeListener(
        choix -> valeur.setVisible(choix.getValue() == null || !choix.getValue().estDate()));
    add(
        new Paragraph(
            "Le chiffre s’écrit à la fin de l’article, où vous pouvez le déplacer. Les textes qui"
                + " déclineront celui-ci devront le respecter."),
        type,
        valeur);
    var ajouter = new Button("Ajouter", clic -> ajouter(brouillon, articleCle));
    ajouter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", clic -> close()), ajouter);
  }

  private void ajouter(Brouillon brouillon, String articleCle) {
    TypeChiffre choisi = type.getValue();
    type.setInvalid(choisi == null);
    type.setErrorMessage("Choisissez un chiffre.");
    if (choisi == null) {
      return;
    }
    boolean fait =
        Messages.essayer(
            () ->
                brouillon.structurer(
                    s -> s.ajouterChiffre(brouillon.id(), choisi, articleCle, valeur.getValue())),
            Map.of("valeur", valeur, "type", type, choisi.name(), valeur));
    if (fait) {
      close();
    }
  }

  /** Those that the text does not carry yet. */
  static List<TypeChiffre> restants(Brouillon brouillon) {
    List<TypeChiffre> portes = brouillon.detail().chiffres().stream().map(ChiffreLu::type).toList();
    return Arrays.stream(TypeChiffre.values()).filter(t -> !portes.contains(t)).toList();
  }
}
