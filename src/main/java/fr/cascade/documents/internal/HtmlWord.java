package fr.cascade.documents.internal;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Clean HTML as paragraphs, lists and tables of a Word document. It knows what {@link
 * fr.cascade.documents.HtmlNettoyeur} lets through, in its canonical form.
 */
final class HtmlWord {

  private final ListesWord listes;
  private final TableauWord tableaux = new TableauWord(this);

  /** Depth of the last heading: never one skipped. */
  private int titre;

  HtmlWord(ListesWord listes) {
    this.listes = listes;
  }

  /** Writes a clean text; its headings come under that of its article. */
  void ecrire(String html, DestinationWord ou) {
    titre = 1;
    blocs(Jsoup.parseBodyFragment(html).body(), ou, Cadre.AUCUN);
  }

  /** A plain list of sentences. */
  void puces(DestinationWord ou, List<String> phrases) {
    var liste = new Element("ul");
    phrases.forEach(phrase -> liste.appendElement("li").text(phrase));
    liste(liste, ou, Cadre.AUCUN);
  }

  /**
   * What surrounds a block.
   *
   * @param niveau depth of the list that holds it; −1 outside
   */
  record Cadre(int niveau, boolean citation, boolean tete) {

    static final Cadre AUCUN = new Cadre(-1, false, false);

    static final Cadre TETE = new Cadre(-1, false, true);
  }

  /** Writes the children; words between two blocks make a paragraph of their own. */
  void blocs(Element conteneur, DestinationWord ou, Cadre cadre) {
    XWPFParagraph ouvert = null;
    for (var enfant : conteneur.childNodes()) {
      if (NormalisationHtml.estBloc(enfant)) {
        ouvert = null;
        bloc((Element) enfant, ou, cadre);
      } else if (ouvert != null || !estBlanc(enfant)) {
        ouvert = ouvert == null ? paragraphe(ou, cadre) : ouvert;
        LigneWord.ecrire(enfant, ouvert, cadre.tete());
      }
    }
  }

  private void bloc(Element bloc, DestinationWord ou, Cadre cadre) {
    switch (bloc.normalName()) {
      case "h2", "h3", "h4" -> titre(bloc, ou);
      case "ul", "ol" -> liste(bloc, ou, cadre);
      case "table" -> tableaux.ecrire(bloc, ou.tableau());
      case "blockquote" -> blocs(bloc, ou, new Cadre(cadre.niveau(), true, cadre.tete()));
      default -> LigneWord.ecrireEnfants(bloc, paragraphe(ou, cadre), cadre.tete());
    }
  }

  private void titre(Element bloc, DestinationWord ou) {
    titre = Math.min(bloc.normalName().charAt(1) - '0', titre + 1);
    var ligne = ou.paragraphe();
    ligne.setStyle("Heading" + titre);
    LigneWord.ecrireEnfants(bloc, ligne, false);
  }

  private XWPFParagraph paragraphe(DestinationWord ou, Cadre cadre) {
    var ligne = ou.paragraphe();
    ligne.setStyle(cadre.citation() ? "Quote" : ou.style());
    if (cadre.niveau() >= 0) {
      ListesWord.sousItem(ligne, cadre.niveau());
    }
    return ligne;
  }

  private void liste(Element liste, DestinationWord ou, Cadre cadre) {
    var niveau = cadre.niveau() + 1;
    var numero = listes.ouvrir(liste, niveau);
    var dedans = new Cadre(niveau, cadre.citation(), cadre.tete());
    for (var item : liste.select("> li")) {
      var ligne = ou.paragraphe();
      ligne.setStyle("ListParagraph");
      ListesWord.numeroter(ligne, numero, niveau);
      blocs(premiereLigne(item, ligne, cadre), ou, dedans);
    }
  }

  /** Writes the first words of an item; what comes after them is returned. */
  private static Element premiereLigne(Element item, XWPFParagraph ligne, Cadre cadre) {
    var suite = new Element("li");
    for (var enfant : item.childNodes()) {
      if (suite.childNodeSize() > 0) {
        suite.appendChild(enfant.clone());
      } else if (!NormalisationHtml.estBloc(enfant)) {
        LigneWord.ecrire(enfant, ligne, cadre.tete());
      } else if (ligne.getRuns().isEmpty() && enfant instanceof Element e && e.nameIs("p")) {
        LigneWord.ecrireEnfants(e, ligne, cadre.tete());
      } else {
        suite.appendChild(enfant.clone());
      }
    }
    return suite;
  }

  private static boolean estBlanc(Node noeud) {
    return noeud instanceof TextNode mots && EspacesHtml.estBlanc(mots.getWholeText());
  }
}
