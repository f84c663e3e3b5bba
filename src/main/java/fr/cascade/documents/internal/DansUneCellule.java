package fr.cascade.documents.internal;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Blocks inside a cell, which is born with one empty paragraph. */
final class DansUneCellule implements DestinationWord {

  private final XWPFTableCell cellule;
  private boolean vierge = true;
  private boolean finParTableau;

  DansUneCellule(XWPFTableCell cellule) {
    this.cellule = cellule;
  }

  @Override
  public XWPFParagraph paragraphe() {
    var paragraphe = vierge ? cellule.getParagraphs().getFirst() : cellule.addParagraph();
    vierge = false;
    finParTableau = false;
    return paragraphe;
  }

  @Override
  public XWPFTable tableau() {
    vierge = false;
    finParTableau = true;
    var tableau = new XWPFTable(cellule.getCTTc().addNewTbl(), cellule, 0, 0);
    while (tableau.getNumberOfRows() > 0) {
      tableau.removeRow(0);
    }
    return tableau;
  }

  @Override
  public String style() {
    return "Cellule";
  }

  @Override
  public void finir() {
    if (vierge) {
      paragraphe().setStyle(style());
    } else if (finParTableau) {
      cellule.addParagraph().setStyle(style());
    }
  }
}
