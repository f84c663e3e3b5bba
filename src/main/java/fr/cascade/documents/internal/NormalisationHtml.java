package fr.cascade.documents.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * One form for one text: blocks at the top, inline text inside them, no empty block, no attribute
 * that says the default. Works on a tree that the OWASP policy has already reduced.
 */
public final class NormalisationHtml {

  private static final Set<String> BLOCS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "ul",
          "ol",
          "li",
          "blockquote",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "div");
  private static final Set<String> PARAGRAPHES = Set.of("p", "h2", "h3", "h4");
  private static final Set<String> CELLULES = Set.of("li", "td", "th");
  private static final Set<String> MARQUES = Set.of("strong", "em", "u", "s");
  private static final String JETON = "span[data-chiffre], span[data-variable]";

  private NormalisationHtml() {}

  /** Output settings: nothing added, nothing encoded that needs not be. */
  public static void regler(Document document) {
    document
        .outputSettings()
        .prettyPrint(false)
        .escapeMode(EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8);
  }

  /** Children of the body as text to store. */
  public static String ecrire(Element corps) {
    return corps.html().replace("&#xa0;", "\u00a0");
  }

  /** Puts the tree in its canonical form. */
  public static void appliquer(Element corps) {
    corps.nodeStream(Comment.class).toList().forEach(Node::remove);
    corps.select("span[data-chiffre][data-variable]").removeAttr("data-variable");
    corps.select(JETON).forEach(NormalisationHtml::viderJeton);
    corps.select("strong, em, u, s, a").forEach(NormalisationHtml::sortirDesBlocs);
    mettreEnBlocs(corps);
    corps.select("blockquote, li, td, th").forEach(NormalisationHtml::mettreEnBlocs);
    corps.select("p, h2, h3, h4").forEach(EspacesHtml::resserrer);
    retirerLesVides(corps);
    corps.select("li, td, th").forEach(NormalisationHtml::sortirDuParagrapheSeul);
    corps.select("table").forEach(TableauHtml::normaliser);
    corps.select("ul, ol").forEach(NormalisationHtml::retirerLesTextesPerdus);
    corps.select("ol[start=1]").removeAttr("start");
    corps.select("ol[type=1]").removeAttr("type");
  }

  /** Words and figures, a line per block; the tree is used up. */
  public static String texte(Element corps) {
    corps.select(JETON).forEach(NormalisationHtml::viderJeton);
    var texte = new StringBuilder();
    corps.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node noeud, int profondeur) {
            switch (noeud) {
              case TextNode mots -> ajouter(texte, EspacesHtml.reduire(mots.getWholeText()));
              case Element e when e.is(JETON) ->
                  texte.append('[').append(codeDuJeton(e)).append(']');
              case Element e when e.nameIs("br") || estBloc(e) -> finDeLigne(texte);
              default -> {}
            }
          }

          @Override
          public void tail(Node noeud, int profondeur) {
            if (estBloc(noeud)) {
              finDeLigne(texte);
            }
          }
        });
    return texte.toString().strip();
  }

  /** Code of the figure or of the variable that the element stands for; empty for any other. */
  static String codeDuJeton(Element e) {
    return e.hasAttr("data-chiffre") ? e.attr("data-chiffre") : e.attr("data-variable");
  }

  /** Spaces of any kind only. */
  public static boolean estBlanc(String texte) {
    return EspacesHtml.estBlanc(texte);
  }

  private static void ajouter(StringBuilder texte, String mots) {
    var debutDeLigne = texte.isEmpty() || texte.charAt(texte.length() - 1) == '\n';
    texte.append(debutDeLigne && mots.startsWith(" ") ? mots.substring(1) : mots);
  }

  private static void finDeLigne(StringBuilder texte) {
    while (!texte.isEmpty() && texte.charAt(texte.length() - 1) == ' ') {
      texte.setLength(texte.length() - 1);
    }
    if (!texte.isEmpty() && texte.charAt(texte.length() - 1) != '\n') {
      texte.append('\n');
    }
  }

  static boolean estBloc(Node noeud) {
    return noeud instanceof Element e && BLOCS.contains(e.normalName());
  }

  private static boolean contientUnBloc(Element element) {
    return element.stream().skip(1).anyMatch(NormalisationHtml::estBloc);
  }

  /** A figure or a variable is drawn from its value: what stood inside was only its display. */
  private static void viderJeton(Element jeton) {
    if (contientUnBloc(jeton)) {
      List.copyOf(jeton.childNodes()).reversed().forEach(jeton::after);
    }
    jeton.empty();
  }

  private static void sortirDesBlocs(Element marque) {
    if (marque.parent() != null && contientUnBloc(marque)) {
      marque.unwrap();
    }
  }

  /** Wraps loose text in paragraphs and undoes paragraphs and boxes that hold blocks. */
  private static void mettreEnBlocs(Element conteneur) {
    var ouverts = new ArrayList<Node>();
    for (var enfant : List.copyOf(conteneur.childNodes())) {
      if (enfant instanceof Element e && estBoite(e)) {
        mettreEnBlocs(e);
        fermer(ouverts);
        e.unwrap();
      } else if (estBloc(enfant)) {
        fermer(ouverts);
      } else {
        ouverts.add(enfant);
      }
    }
    fermer(ouverts);
  }

  private static boolean estBoite(Element e) {
    return e.nameIs("div") || (PARAGRAPHES.contains(e.normalName()) && contientUnBloc(e));
  }

  private static void fermer(List<Node> ouverts) {
    if (!ouverts.isEmpty()) {
      var paragraphe = new Element("p");
      ouverts.getFirst().before(paragraphe);
      ouverts.forEach(paragraphe::appendChild);
      ouverts.clear();
    }
  }

  /** Deepest first; the cells of a table stay. */
  private static void retirerLesVides(Element corps) {
    for (var element : corps.select("*").reversed()) {
      var garde = element.equals(corps) || element.is("br, td, th, tr, thead, tbody, " + JETON);
      if (!garde && estVide(element)) {
        element.remove();
      } else if (MARQUES.contains(element.normalName())) {
        absorberLaSuivante(element);
      }
    }
  }

  private static boolean estVide(Element element) {
    if (element.nameIs("table")) {
      return element.select("td, th").isEmpty();
    }
    var dansUneMarque = !BLOCS.contains(element.normalName());
    return element.select(JETON + ", td, th").isEmpty()
        && (dansUneMarque
            ? element.wholeText().isEmpty()
            : EspacesHtml.estBlanc(element.wholeText()));
  }

  private static void absorberLaSuivante(Element marque) {
    if (marque.nextSibling() instanceof Element suivante
        && suivante.normalName().equals(marque.normalName())) {
      List.copyOf(suivante.childNodes()).forEach(marque::appendChild);
      suivante.remove();
    }
  }

  /** {@code <li><p>a</p></li>} and {@code <li>a</li>} are one text: the short form stays. */
  private static void sortirDuParagrapheSeul(Element cellule) {
    var enfants = cellule.children();
    var paragraphes = enfants.stream().filter(e -> PARAGRAPHES.contains(e.normalName())).count();
    if (CELLULES.contains(cellule.normalName())
        && paragraphes == 1
        && !enfants.isEmpty()
        && enfants.getFirst().nameIs("p")) {
      enfants.getFirst().unwrap();
    }
  }

  private static void retirerLesTextesPerdus(Element liste) {
    liste.textNodes().stream()
        .filter(t -> EspacesHtml.estBlanc(t.getWholeText()))
        .forEach(Node::remove);
  }
}
