package fr.cascade.documents.internal;

import java.util.List;
import org.jsoup.nodes.Element;

/** Leading rows of header cells form the head of a table, all others its body. */
final class TableauHtml {

  private TableauHtml() {}

  static void normaliser(Element tableau) {
    tableau.select("[colspan=1]").removeAttr("colspan");
    tableau.select("[rowspan=1]").removeAttr("rowspan");
    var rangs =
        tableau.select("tr").stream()
            .filter(r -> tableau.equals(r.closest("table")) && !r.select("> td, > th").isEmpty())
            .toList();
    var tete = rangs.stream().takeWhile(r -> r.select("> td").isEmpty()).count();
    if (tete == rangs.size() || deborde(rangs, tete)) {
      tete = 0;
    }
    rangs.forEach(TableauHtml::retirerLesBlancs);
    tableau.empty();
    if (tete > 0) {
      tableau.appendElement("thead").appendChildren(rangs.subList(0, (int) tete));
    }
    tableau.appendElement("tbody").appendChildren(rangs.subList((int) tete, rangs.size()));
  }

  private static void retirerLesBlancs(Element rang) {
    rang.textNodes().forEach(t -> t.remove());
  }

  /** A header cell that spans into the body forbids the separation. */
  private static boolean deborde(List<Element> rangs, long tete) {
    for (var i = 0; i < tete; i++) {
      for (var cellule : rangs.get(i).select("> th[rowspan]")) {
        if (i + Integer.parseInt(cellule.attr("rowspan")) > tete) {
          return true;
        }
      }
    }
    return false;
  }
}
