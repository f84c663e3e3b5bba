package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.documents.HtmlNettoyeur;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article with its figures and variables in words, each still marked to stand out.
 */
final class TexteMarque {

  private static final Pattern JETON =
      Pattern.compile("<span data-(chiffre|variable)=\"([A-Z_]{2,40})\"></span>");

  private TexteMarque() {}

  /** The stored text is clean; the only thing added here is escaped. */
  static Component de(ConventionDetail convention, ArticleLu article) {
    String html =
        JETON
            .matcher(article.texte())
            .replaceAll(
                trouve ->
                    Matcher.quoteReplacement(
                        "<span data-%s=\"%s\">%s</span>"
                            .formatted(
                                trouve.group(1),
                                trouve.group(2),
                                HtmlNettoyeur.echapper(
                                    trouve.group(1).equals("chiffre")
                                        ? chiffre(convention, trouve.group(2))
                                        : variable(convention, trouve.group(2))))));
    return new Html("<div>" + html + "</div>");
  }

  private static String chiffre(ConventionDetail convention, String code) {
    return convention.chiffres().stream()
        .filter(c -> c.type().name().equals(code))
        .map(ConventionDetail.ChiffreLu::enClair)
        .findFirst()
        .orElse("…");
  }

  private static String variable(ConventionDetail convention, String code) {
    return convention.variables().stream()
        .filter(v -> v.variable().name().equals(code))
        .map(ConventionDetail.VariableLue::enClair)
        .findFirst()
        .orElse("…");
  }
}
