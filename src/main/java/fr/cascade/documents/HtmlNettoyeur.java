package fr.cascade.documents;

import fr.cascade.documents.internal.NormalisationHtml;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes any HTML fit to be stored as the text of an article (RG-032). The OWASP policy decides what
 * may stay; the text is then put in one canonical form, so that two equal texts are equal strings
 * whether they were typed, pasted or imported. Text comes out as characters: the only entities left
 * are those of ampersand, angle brackets and quote. Pure functions: no bean, usable inside
 * aggregates.
 */
public final class HtmlNettoyeur {

  private static final Pattern CODE_CHIFFRE = Pattern.compile("[A-Z_]{2,40}");
  private static final Pattern CHIFFRE =
      Pattern.compile("<span data-chiffre=\"([A-Z_]{2,40})\"></span>");
  private static final Pattern VARIABLE =
      Pattern.compile("<span data-variable=\"([A-Z_]{2,40})\"></span>");
  private static final Pattern NOMBRE = Pattern.compile("[1-9][0-9]{0,2}");
  private static final String MUETS =
      "script, style, svg, math, title, noscript, template, iframe, object, embed, xml, head,"
          + " select, textarea, button, audio, video, canvas";

  private static final PolicyFactory POLITIQUE =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "ul",
              "ol",
              "li",
              "strong",
              "em",
              "u",
              "s",
              "blockquote",
              "br",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "div",
              "a",
              "span")
          .allowElements((nom, attributs) -> "h2", "h1")
          .allowElements((nom, attributs) -> "h4", "h5", "h6")
          .allowElements((nom, attributs) -> "strong", "b")
          .allowElements((nom, attributs) -> "em", "i")
          .allowElements((nom, attributs) -> "s", "strike", "del")
          .allowElements((nom, attributs) -> "u", "ins")
          .allowUrlProtocols("https", "mailto")
          .allowAttributes("href")
          .matching(Pattern.compile("(?i)(https://|mailto:).+", Pattern.DOTALL))
          .onElements("a")
          .allowAttributes("data-chiffre", "data-variable")
          .matching(CODE_CHIFFRE)
          .onElements("span")
          .allowAttributes("start")
          .matching(Pattern.compile("[0-9]{1,4}"))
          .onElements("ol")
          .allowAttributes("type")
          .matching(Pattern.compile("[1aAiI]"))
          .onElements("ol")
          .allowAttributes("colspan", "rowspan")
          .matching(NOMBRE)
          .onElements("td", "th")
          .toFactory();

  private HtmlNettoyeur() {}

  /** The clean, canonical form; cleaning it again changes nothing. */
  public static String nettoyer(String html) {
    var courant = passe(html);
    for (var i = 0; i < 4; i++) {
      var suivant = passe(courant);
      if (suivant.equals(courant)) {
        return courant;
      }
      courant = suivant;
    }
    return courant;
  }

  /**
   * The words alone, one line per block, for lengths, comparisons and search. A figure or a
   * variable shows as its code between brackets.
   */
  public static String texteBrut(String html) {
    return NormalisationHtml.texte(analyser(html).body());
  }

  /**
   * Neither a word, a figure nor a variable: spaces, empty paragraphs and empty tables do not
   * count.
   */
  public static boolean estVide(String html) {
    return NormalisationHtml.estBlanc(texteBrut(html));
  }

  /** Codes of the figures that a clean text holds, in the order of the text. */
  public static Set<String> chiffres(String html) {
    var codes = new LinkedHashSet<String>();
    CHIFFRE.matcher(html).results().forEach(trouve -> codes.add(trouve.group(1)));
    return codes;
  }

  /**
   * Puts plain values in the place of the figures of a clean text, for a preview or a PDF. The
   * function receives the code and returns plain text, which is escaped here.
   */
  public static String remplacerChiffres(String html, UnaryOperator<String> valeur) {
    return CHIFFRE
        .matcher(html)
        .replaceAll(trouve -> Matcher.quoteReplacement(echapper(valeur.apply(trouve.group(1)))));
  }

  /** Codes of the variables that a clean text holds, in the order of the text. */
  public static Set<String> variables(String html) {
    var codes = new LinkedHashSet<String>();
    VARIABLE.matcher(html).results().forEach(trouve -> codes.add(trouve.group(1)));
    return codes;
  }

  /** The same as {@link #remplacerChiffres} for the variables of a clean text. */
  public static String remplacerVariables(String html, UnaryOperator<String> valeur) {
    return VARIABLE
        .matcher(html)
        .replaceAll(trouve -> Matcher.quoteReplacement(echapper(valeur.apply(trouve.group(1)))));
  }

  /** Cleans, and drops the variables that the reader of the text would not know. */
  public static String nettoyer(String html, Predicate<String> variableConnue) {
    var propre = nettoyer(html);
    if (variables(propre).stream().allMatch(variableConnue)) {
      return propre;
    }
    return nettoyer(
        VARIABLE
            .matcher(propre)
            .replaceAll(
                trouve ->
                    variableConnue.test(trouve.group(1))
                        ? Matcher.quoteReplacement(trouve.group())
                        : ""));
  }

  /** Plain text made safe inside HTML. */
  public static String echapper(String texte) {
    return texte
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String passe(String html) {
    var brut = analyser(html);
    brut.select(MUETS).remove();
    brut.select("b[style~=(^|;)\\s*font-weight:\\s*normal]").unwrap();
    var permis = POLITIQUE.sanitize(brut.body().html());
    var document = analyser(permis);
    NormalisationHtml.appliquer(document.body());
    return NormalisationHtml.ecrire(document.body());
  }

  private static Document analyser(String html) {
    var document = Jsoup.parseBodyFragment(html);
    NormalisationHtml.regler(document);
    return document;
  }
}
