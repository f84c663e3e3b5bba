package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.Question;
import fr.cascade.spie.Question.Colonne;
import fr.cascade.spie.Question.Condition;
import fr.cascade.spie.TypeQuestion;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a question of a form: its words, its kind, when it is asked. */
final class DialogueQuestion extends Dialog {

  private static final String MONTANT = " (montant)";

  private final TextField libelle = new TextField("Question");
  private final ComboBox<TypeQuestion> type = new ComboBox<>("Réponse attendue");
  private final Checkbox obligatoire = new Checkbox("Réponse obligatoire");
  private final TextArea aide = new TextArea("Aide");
  private final TextArea choix = new TextArea("Choix, un par ligne");
  private final TextArea colonnes = new TextArea("Colonnes, une par ligne");
  private final ComboBox<Question> selon = new ComboBox<>("Posée seulement si la réponse à");
  private final ComboBox<String> valeur = new ComboBox<>("est");
  private final @Nullable Question ancienne;
  private final Formulaire formulaire;

  DialogueQuestion(
      @Nullable Question ancienne, Formulaire formulaire, Enregistrement<Question> enregistrer) {
    this.ancienne = ancienne;
    this.formulaire = formulaire;
    setHeaderTitle(ancienne == null ? "Nouvelle question" : "Modifier la question");
    setWidth("36rem");
    setMaxWidth("100%");
    type.setItems(TypeQuestion.values());
    type.setItemLabelGenerator(TypeQuestion::libelle);
    type.addValueChangeListener(_ -> montrerSelonLeType());
    colonnes.setHelperText("Ajoutez « (montant) » à celles dont la somme est faite.");
    selon.setItems(formulaire.questions().filter(q -> q.type() == TypeQuestion.CHOIX).toList());
    selon.setItemLabelGenerator(Question::libelle);
    selon.setClearButtonVisible(true);
    selon.addValueChangeListener(
        e -> valeur.setItems(e.getValue() == null ? List.of() : e.getValue().choix()));
    var champs = new Div(libelle, type, obligatoire, aide, choix, colonnes, selon, valeur);
    champs.addClassName("formulaire");
    add(champs);
    garnir();
    var acte =
        new Button(
            "Enregistrer",
            _ -> {
              parNom().values().forEach(champ -> champ.setInvalid(false));
              if (enregistrer.essayer(lire(), parNom())) {
                close();
              }
            });
    acte.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), acte);
  }

  private void garnir() {
    type.setValue(TypeQuestion.TEXTE);
    var question = ancienne;
    if (question == null) {
      return;
    }
    libelle.setValue(question.libelle());
    type.setValue(question.type());
    obligatoire.setValue(question.obligatoire());
    aide.setValue(question.aide());
    choix.setValue(String.join("\n", question.choix()));
    colonnes.setValue(
        question.colonnes().stream()
            .map(c -> c.libelle() + (c.montant() ? MONTANT : ""))
            .collect(Collectors.joining("\n")));
    var condition = question.condition();
    if (condition != null) {
      formulaire.question(condition.question()).ifPresent(selon::setValue);
      valeur.setValue(condition.valeur());
    }
  }

  private void montrerSelonLeType() {
    choix.setVisible(type.getValue() == TypeQuestion.CHOIX);
    colonnes.setVisible(type.getValue() == TypeQuestion.TABLEAU);
  }

  /** Where the rules' refusals are told. */
  private Map<String, HasValidationProperties> parNom() {
    return Map.of("libelle", libelle, "choix", choix, "colonnes", colonnes, "condition", selon);
  }

  private Question lire() {
    return new Question(
        ancienne == null ? cle(libelle.getValue()) : ancienne.cle(),
        libelle.getValue().strip(),
        type.getOptionalValue().orElse(TypeQuestion.TEXTE),
        obligatoire.getValue(),
        aide.getValue().strip(),
        choix.isVisible() ? lignes(choix) : List.of(),
        colonnes.isVisible()
            ? lignes(colonnes).stream()
                .map(l -> new Colonne(l.replace(MONTANT, ""), l.endsWith(MONTANT)))
                .toList()
            : List.of(),
        selon.getValue() == null || valeur.getValue() == null
            ? null
            : new Condition(selon.getValue().cle(), valeur.getValue()));
  }

  private static List<String> lignes(TextArea champ) {
    return champ.getValue().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** A stable key made of the words. */
  static String cle(String mots) {
    String base =
        Normalizer.normalize(mots, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-$", "");
    String courte = base.substring(0, Math.min(50, base.length()));
    return courte.isEmpty() ? "question" : courte;
  }
}
