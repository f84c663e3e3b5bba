package fr.cascade.avenants.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import fr.cascade.conventions.TexteEnVigueur.ArticleEnVigueur;
import java.util.Comparator;
import java.util.List;

/** Articles to change; those that have to stay as they are say so, and are refused when chosen. */
final class ChampArticles extends MultiSelectComboBox<ArticleEnVigueur> {

  ChampArticles(String libelle, List<ArticleEnVigueur> articles) {
    super(libelle);
    setItems(articles);
    setItemLabelGenerator(ChampArticles::nommer);
    setManualValidation(true);
    setWidthFull();
  }

  private static String nommer(ArticleEnVigueur article) {
    return article.fixePar() == null
        ? article.designation()
        : article.designation() + " (à reprendre tel quel)";
  }

  /** In the order of the text. */
  List<String> cles() {
    return getValue().stream()
        .sorted(Comparator.comparingInt(ArticleEnVigueur::rang))
        .map(ArticleEnVigueur::cle)
        .toList();
  }
}
