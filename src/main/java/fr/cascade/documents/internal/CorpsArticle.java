package fr.cascade.documents.internal;

import fr.cascade.documents.HtmlNettoyeur;
import java.util.LinkedHashSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of an article as XHTML: cleaned again, headings under the article's own. */
final class CorpsArticle {

  private static final int NIVEAU_ARTICLE = 2;

  private CorpsArticle() {}

  static String xhtml(String intitule, String html) {
    var propre = propre(intitule, html);
    var document = Jsoup.parseBodyFragment(propre);
    NormalisationHtml.regler(document);
    document.outputSettings().syntax(Syntax.xml);
    document
        .body()
        .nodeStream(TextNode.class)
        .forEach(mots -> mots.text(Glyphes.imprimables(mots.getWholeText())));
    abaisserLesTitres(document.body());
    return document.body().html();
  }

  /** Cleaned again; a figure without a value never goes to signature. */
  static String propre(String intitule, String html) {
    var propre = HtmlNettoyeur.nettoyer(html);
    var restants = new LinkedHashSet<>(HtmlNettoyeur.chiffres(propre));
    restants.addAll(HtmlNettoyeur.variables(propre));
    if (!restants.isEmpty()) {
      throw new IllegalArgumentException(
          "Chiffres sans valeur dans « " + intitule + " » : " + restants);
    }
    return propre;
  }

  /** Never a level skipped: an accessible PDF forbids it. */
  private static void abaisserLesTitres(Element corps) {
    var dernier = NIVEAU_ARTICLE;
    for (var titre : corps.select("h2, h3, h4")) {
      var voulu = titre.normalName().charAt(1) - '0' + 1;
      dernier = Math.min(voulu, dernier + 1);
      titre.tagName("h" + dernier);
    }
  }
}
