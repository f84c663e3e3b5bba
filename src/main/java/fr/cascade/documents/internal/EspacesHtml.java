package fr.cascade.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Spaces of the source, which mean nothing, against those of French typography, which stay. */
final class EspacesHtml {

  private static final Pattern SUITE = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern BLANC = Pattern.compile("[\\s\\u00a0\\u202f\\u2009\\u200b\\ufeff]*");

  private EspacesHtml() {}

  static String reduire(String texte) {
    return SUITE.matcher(texte).replaceAll(" ");
  }

  static boolean estBlanc(String texte) {
    return BLANC.matcher(texte).matches();
  }

  /** Without the spaces of any kind at both ends. */
  static String sansBords(String texte) {
    int debut = 0;
    int fin = texte.length();
    while (debut < fin && estEspace(texte.charAt(debut))) {
      debut++;
    }
    while (debut < fin && estEspace(texte.charAt(fin - 1))) {
      fin--;
    }
    return texte.substring(debut, fin);
  }

  private static boolean estEspace(char c) {
    return Character.isWhitespace(c) || "\u00a0\u202f\u2009\u200b\ufeff".indexOf(c) >= 0;
  }

  /** One space between words, none at the ends of the block nor beside a line break. */
  static void resserrer(Element bloc) {
    var fil = new ArrayList<Node>();
    bloc.forEachNode(
        n -> {
          if (n instanceof TextNode || (n instanceof Element e && e.is("br, span"))) {
            fil.add(n);
          }
        });
    var colle = true;
    for (var noeud : fil) {
      if (noeud instanceof TextNode mots) {
        var texte = reduire(mots.getWholeText());
        texte = colle ? sansEspaceEnTete(texte) : texte;
        mots.text(texte);
        colle = texte.isEmpty() ? colle : texte.endsWith(" ");
      } else {
        colle = ((Element) noeud).nameIs("br");
      }
    }
    retirerLaFin(fil.reversed());
    fil.stream()
        .filter(n -> n instanceof TextNode t && t.getWholeText().isEmpty())
        .forEach(Node::remove);
  }

  /** Trailing breaks and spaces, and the space before each break. */
  private static void retirerLaFin(List<Node> aRebours) {
    var fin = true;
    var colle = true;
    for (var noeud : aRebours) {
      if (noeud instanceof TextNode mots) {
        var texte = mots.getWholeText();
        texte = colle && texte.endsWith(" ") ? texte.substring(0, texte.length() - 1) : texte;
        mots.text(texte);
        colle = colle && texte.isEmpty();
        fin = fin && texte.isEmpty();
      } else if (((Element) noeud).nameIs("br")) {
        if (fin) {
          noeud.remove();
        }
        colle = true;
      } else {
        fin = false;
        colle = false;
      }
    }
  }

  private static String sansEspaceEnTete(String texte) {
    return texte.startsWith(" ") ? texte.substring(1) : texte;
  }
}
