package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.socle.ui.TexteRiche;

/** The parent's article, read as it is or through what the draft changes in it. */
final class LectureParent extends Div {

  /** What the drafter wants beside the draft; kept from one article to the next. */
  enum Mode {
    TEXTE("Texte parent"),
    DIFFERENCES("Différences");

    private final String libelle;

    Mode(String libelle) {
      this.libelle = libelle;
    }
  }

  private final RadioButtonGroup<Mode> choix = new RadioButtonGroup<>();
  private final Paragraph bilan = new Paragraph();
  private final TexteRiche texte = new TexteRiche("");
  private ArticleLu article;

  LectureParent(ArticleLu article, Mode mode, SerializableConsumer<Mode> auChoix) {
    this.article = article;
    addClassName("lecture-parent");
    choix.setAriaLabel("Lire le texte parent ou les différences");
    choix.setItems(Mode.values());
    choix.setItemLabelGenerator(m -> m.libelle);
    choix.setValue(mode);
    choix.addValueChangeListener(
        choisi -> {
          auChoix.accept(choisi.getValue());
          montrer(this.article);
        });
    bilan.addClassName("bilan");
    add(choix, bilan, texte);
    montrer(article);
  }

  /** Reads again what the draft says; nothing is compared for those who read the parent's text. */
  void montrer(ArticleLu lu) {
    article = lu;
    String parent = lu.parentRendu();
    if (parent == null) {
      return;
    }
    boolean change = DifferenceArticle.existe(lu);
    boolean compare = change && choix.getValue() == Mode.DIFFERENCES;
    choix.setVisible(change);
    bilan.setVisible(!change || compare);
    if (compare) {
      var difference = DifferenceArticle.de(lu);
      bilan.setText(difference.phrase());
      texte.setHtml(difference.html());
    } else {
      bilan.setText("L’article est identique au texte parent.");
      texte.setHtml(parent);
    }
  }
}
