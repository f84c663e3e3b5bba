package fr.cascade.documents.internal;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Words of a paragraph: bold, italic, underlined, struck, links and line breaks. */
final class LigneWord {

  private static final Pattern LIEN = Pattern.compile("(?i)(https?://|mailto:)\\S+");

  private LigneWord() {}

  private record Marques(
      boolean gras, boolean italique, boolean souligne, boolean barre, @Nullable String lien) {

    Marques avec(Element element) {
      return switch (element.normalName()) {
        case "strong" -> new Marques(true, italique, souligne, barre, lien);
        case "em" -> new Marques(gras, true, souligne, barre, lien);
        case "u" -> new Marques(gras, italique, true, barre, lien);
        case "s" -> new Marques(gras, italique, souligne, true, lien);
        case "a" -> new Marques(gras, italique, souligne, barre, adresse(element));
        default -> this;
      };
    }

    private static @Nullable String adresse(Element element) {
      var adresse = element.attr("href").strip();
      return LIEN.matcher(adresse).matches() ? adresse : null;
    }
  }

  static void ecrireEnfants(Element bloc, XWPFParagraph ligne, boolean gras) {
    bloc.childNodes().forEach(enfant -> ecrire(enfant, ligne, gras));
  }

  static void ecrire(Node noeud, XWPFParagraph ligne, boolean gras) {
    ecrire(noeud, ligne, new Marques(gras, false, false, false, null));
  }

  private static void ecrire(Node noeud, XWPFParagraph ligne, Marques marques) {
    switch (noeud) {
      case TextNode mots -> {
        var texte = TexteWord.lisible(EspacesHtml.reduire(mots.getWholeText()));
        if (!texte.isEmpty()) {
          courir(ligne, marques).setText(texte);
        }
      }
      case Element e when e.nameIs("br") -> ligne.createRun().addBreak();
      case Element e -> {
        var dedans = marques.avec(e);
        e.childNodes().forEach(enfant -> ecrire(enfant, ligne, dedans));
      }
      default -> {}
    }
  }

  private static XWPFRun courir(XWPFParagraph ligne, Marques marques) {
    var lien = marques.lien();
    var mots = lien == null ? ligne.createRun() : ligne.createHyperlinkRun(lien);
    if (lien != null) {
      mots.setStyle("Hyperlink");
    }
    if (marques.gras()) {
      mots.setBold(true);
    }
    if (marques.italique()) {
      mots.setItalic(true);
    }
    if (marques.barre()) {
      mots.setStrikeThrough(true);
    }
    if (marques.souligne()) {
      mots.setUnderline(UnderlinePatterns.SINGLE);
    }
    return mots;
  }
}
