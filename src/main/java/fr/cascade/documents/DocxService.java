package fr.cascade.documents;

import fr.cascade.documents.internal.DocumentWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Writes texts as Word documents, to work on or to read with one's own tools: real headings, lists
 * and header rows, in French. Never what is signed.
 */
@Service
public class DocxService {

  /** Media type of a Word document. */
  public static final String TYPE_MIME =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  DocxService() {}

  /**
   * The whole text, from the description that the PDF is printed from.
   *
   * @param foi first words of a frozen text: which document is authentic; null for a draft
   */
  public byte[] rendre(TexteAImprimer texte, Filigrane filigrane, @Nullable String foi) {
    try {
      return DocumentWord.ecrire(texte, filigrane, foi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
