package fr.cascade.documents.internal;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Blocks one after the other in the document. */
record DansLeDocument(XWPFDocument document) implements DestinationWord {

  @Override
  public XWPFParagraph paragraphe() {
    return document.createParagraph();
  }

  @Override
  public XWPFTable tableau() {
    var tableau = document.createTable();
    tableau.removeRow(0);
    return tableau;
  }

  @Override
  public String style() {
    return "Normal";
  }
}
