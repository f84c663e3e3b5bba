package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.documents.HtmlNettoyeur;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an article with its figures in words, each still marked so that it stands out. */
final class TexteMarque {

  private static final Pattern CHIFFRE =
      Pattern.compile("<span data-chiffre=\"([A-Z_]{2,40})\"></span>");

  private TexteMarque() {}

  /** The stored text is clean; the only thing added here is escaped. */
  static Component de(ConventionDetail convention, ArticleLu article) {
    String html =
        CHIFFRE
            .matcher(article.texte())
            .replaceAll(
                trouve ->
                    Matcher.quoteReplacement(
                        "<span data-chiffre=\"%s\">%s</span>"
                            .formatted(
                                trouve.group(1),
                                HtmlNettoyeur.echapper(enClair(convention, trouve.group(1))))));
    return new Html("<div>" + html + "</div>");
  }

  private static String enClair(ConventionDetail convention, String code) {
    return convention.chiffres().stream()
        .filter(c -> c.type().name().equals(code))
        .map(ConventionDetail.ChiffreLu::enClair)
        .findFirst()
        .orElse("…");
  }
}
