package fr.cascade.comites.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.cascade.comites.ArticleConcerne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article of the agreement that a decision bears on, and whether it is to be corrected. */
final class ChampArticle extends Div {

  private final ComboBox<ArticleConcerne> article =
      new ComboBox<>("Article de la convention (facultatif)");
  private final Checkbox correction = new Checkbox("Cet article est à corriger");

  ChampArticle(List<ArticleConcerne> articles) {
    addClassName("champ-article");
    article.setItems(articles);
    article.setItemLabelGenerator(ArticleConcerne::designation);
    article.setClearButtonVisible(true);
    article.setManualValidation(true);
    article.setWidthFull();
    correction.setHelperText(
        "Le rédacteur de la convention est prévenu et ouvre un avenant ; le texte signé s’applique"
            + " d’ici là.");
    correction.setVisible(false);
    article.addValueChangeListener(
        change -> {
          correction.setVisible(change.getValue() != null);
          correction.setValue(change.getValue() != null && correction.getValue());
        });
    setVisible(!articles.isEmpty());
    add(article, correction);
  }

  /** The field that a rule names {@code article}. */
  HasValidationProperties champ() {
    return article;
  }

  @Nullable String cle() {
    return article.getValue() == null ? null : article.getValue().cle();
  }

  boolean correction() {
    return correction.getValue();
  }
}
