package fr.cascade.documents.internal;

import fr.cascade.documents.internal.HtmlWord.Cadre;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table whose header rows are marked as such and come again on each page. */
final class TableauWord {

  private static final int LARGEUR = 9070;
  private static final String FOND_TETE = "EEF1F5";

  private final HtmlWord html;

  TableauWord(HtmlWord html) {
    this.html = html;
  }

  /** The look of every table, and its columns. */
  static void regler(XWPFTable tableau, int colonnes) {
    tableau.setStyleID("TableGrid");
    if (tableau.getCTTbl().getTblPr().isSetTblBorders()) {
      tableau.getCTTbl().getTblPr().unsetTblBorders();
    }
    tableau.setWidthType(TableWidthType.PCT);
    tableau.setWidth("100%");
    var grille = tableau.getCTTbl().getTblGrid();
    grille = grille == null ? tableau.getCTTbl().addNewTblGrid() : grille;
    while (grille.sizeOfGridColArray() < colonnes) {
      grille.addNewGridCol();
    }
    for (var i = 0; i < colonnes; i++) {
      grille.getGridColArray(i).setW(BigInteger.valueOf(LARGEUR / colonnes));
    }
  }

  static void largeur(XWPFTableCell cellule, int colonnes, int prises) {
    cellule.setWidth(String.valueOf(LARGEUR * prises / colonnes));
  }

  void ecrire(Element table, XWPFTable tableau) {
    var rangs = table.select("tr").stream().filter(r -> table.equals(r.closest("table"))).toList();
    var colonnes =
        rangs.stream()
            .mapToInt(r -> r.select("> td, > th").stream().mapToInt(c -> pris(c, "colspan")).sum())
            .max()
            .orElse(1);
    regler(tableau, colonnes);
    var reste = new HashMap<Integer, Integer>();
    for (var i = 0; i < rangs.size(); i++) {
      var rang = tableau.insertNewTableRow(i);
      rang.setCantSplitRow(true);
      var tete = "thead".equals(parent(rangs.get(i)));
      if (tete) {
        rang.setRepeatHeader(true);
      }
      rang(rangs.get(i), rang, new Place(colonnes, tete, reste));
    }
  }

  /**
   * Where a row is written.
   *
   * @param reste for each column, how many rows a cell from above still covers
   */
  private record Place(int colonnes, boolean tete, Map<Integer, Integer> reste) {

    boolean couverte(int colonne) {
      return reste.getOrDefault(colonne, 0) > 0;
    }

    void descendre(int colonne) {
      reste.merge(colonne, -1, Integer::sum);
    }
  }

  private void rang(Element source, XWPFTableRow rang, Place place) {
    var colonne = 0;
    for (var cellule : source.select("> td, > th")) {
      colonne = passer(rang, place, colonne);
      var prises = Math.min(pris(cellule, "colspan"), Math.max(1, place.colonnes() - colonne));
      var creee = creer(rang, place, prises);
      var hauteur = pris(cellule, "rowspan");
      if (hauteur > 1) {
        proprietes(creee).addNewVMerge().setVal(STMerge.RESTART);
        for (var i = colonne; i < colonne + prises; i++) {
          place.reste().put(i, hauteur - 1);
        }
      }
      remplir(cellule, creee, place.tete());
      colonne += prises;
    }
    colonne = passer(rang, place, colonne);
    while (colonne < place.colonnes()) {
      new DansUneCellule(creer(rang, place, 1)).finir();
      colonne = passer(rang, place, colonne + 1);
    }
  }

  /** Cells that one from above covers. */
  private static int passer(XWPFTableRow rang, Place place, int depuis) {
    var colonne = depuis;
    while (colonne < place.colonnes() && place.couverte(colonne)) {
      var couverte = creer(rang, place, 1);
      proprietes(couverte).addNewVMerge().setVal(STMerge.CONTINUE);
      new DansUneCellule(couverte).finir();
      place.descendre(colonne);
      colonne++;
    }
    return colonne;
  }

  private static XWPFTableCell creer(XWPFTableRow rang, Place place, int prises) {
    var cellule = rang.addNewTableCell();
    largeur(cellule, place.colonnes(), prises);
    if (prises > 1) {
      proprietes(cellule).addNewGridSpan().setVal(BigInteger.valueOf(prises));
    }
    return cellule;
  }

  private void remplir(Element source, XWPFTableCell cellule, boolean tete) {
    var titre = source.nameIs("th");
    if (tete) {
      cellule.setColor(FOND_TETE);
    }
    var dedans = new DansUneCellule(cellule);
    html.blocs(source, dedans, titre ? Cadre.TETE : Cadre.AUCUN);
    dedans.finir();
  }

  private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr proprietes(
      XWPFTableCell cellule) {
    var proprietes = cellule.getCTTc().getTcPr();
    return proprietes == null ? cellule.getCTTc().addNewTcPr() : proprietes;
  }

  private static String parent(Element rang) {
    var parent = rang.parent();
    return parent == null ? "" : parent.normalName();
  }

  private static int pris(Element cellule, String attribut) {
    var valeur = cellule.attr(attribut);
    return valeur.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(valeur) : 1;
  }
}
