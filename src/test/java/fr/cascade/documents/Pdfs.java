package fr.cascade.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files to attach for the tests. */
public final class Pdfs {

  private Pdfs() {}

  /** A PDF of so many blank pages. */
  public static byte[] de(int pages) {
    try (var document = new PDDocument();
        var sortie = new ByteArrayOutputStream()) {
      for (var i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(sortie);
      return sortie.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
