package fr.cascade.documents.internal;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes across each page, under the text, as an artefact that screen readers skip. */
final class FiligranePdf {

  /** The words of a draft. */
  static final String PROJET = "Projet – document de travail";

  private static final Color GRIS = new Color(0xE4, 0xE6, 0xEA);
  private static final float CORPS = 58;

  private FiligranePdf() {}

  /** Marks every page of the document. */
  static void marquer(PDDocument document) throws IOException {
    var police =
        PDType0Font.load(document, new ByteArrayInputStream(Police.TITRE_DEMI_GRAS.octets()), true);
    for (var page : document.getPages()) {
      marquer(document, page, police);
    }
  }

  private static void marquer(PDDocument document, PDPage page, PDFont police) throws IOException {
    var cadre = page.getMediaBox();
    var angle = Math.atan2(cadre.getHeight(), cadre.getWidth());
    try (var trait =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.PREPEND, true, true)) {
      trait.beginMarkedContent(COSName.ARTIFACT);
      trait.beginText();
      trait.setFont(police, CORPS);
      trait.setNonStrokingColor(GRIS);
      var longueur = police.getStringWidth(PROJET) / 1000 * CORPS;
      var matrice = Matrix.getRotateInstance(angle, cadre.getWidth() / 2, cadre.getHeight() / 2);
      matrice.translate(-longueur / 2, -CORPS / 3);
      trait.setTextMatrix(matrice);
      trait.showText(PROJET);
      trait.endText();
      trait.endMarkedContent();
    }
  }
}
