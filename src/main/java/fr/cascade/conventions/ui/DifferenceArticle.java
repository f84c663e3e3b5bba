package fr.cascade.conventions.ui;

import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.documents.DifferenceTexte;
import fr.cascade.socle.ui.Formats;
import java.util.Objects;

/**
 * What an article changes in its parent's, to read.
 *
 * @param phrase how much changes
 * @param html both texts in one, escaped
 */
record DifferenceArticle(String phrase, String html) {

  /**
   * Whether the article comes from a parent's that it does not repeat to the letter; a variable
   * that is filled here is no change of the text.
   */
  static boolean existe(ArticleLu article) {
    return article.parentIci() != null && !article.rendu().equals(article.parentIci());
  }

  static DifferenceArticle de(ArticleLu article) {
    String parent = Objects.requireNonNullElse(article.parentIci(), "");
    var difference = DifferenceTexte.entre(parent, article.rendu());
    return new DifferenceArticle(phrase(difference.passages()), difference.html());
  }

  private static String phrase(long passages) {
    return passages == 0
        ? "Mêmes mots que le texte parent : seuls la mise en forme, les liens ou les espaces"
            + " diffèrent."
        : Formats.compte(passages, "passage diffère", "passages diffèrent")
            + "\u00a0: ajouts soulignés, suppressions barrées.";
  }
}
