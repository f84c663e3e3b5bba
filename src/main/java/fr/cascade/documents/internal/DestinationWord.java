package fr.cascade.documents.internal;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Where blocks are written: the document itself, or a cell. */
sealed interface DestinationWord permits DansLeDocument, DansUneCellule {

  XWPFParagraph paragraphe();

  XWPFTable tableau();

  /** Style of a plain paragraph there. */
  String style();

  /** Ends what was begun: Word wants a paragraph after a table inside a cell. */
  default void finir() {}
}
