package fr.cascade.documents.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import fr.cascade.documents.Filigrane;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Last hand on a rendered document: the watermark of a draft, and the words that come out when the
 * text is copied or read aloud. Where a font draws two characters with one glyph, the renderer
 * keeps the first code: an apostrophe would be read back as a modifier letter, "offre" with a
 * ligature that no search finds.
 */
public final class FinitionPdf {

  private static final Map<Integer, String> VOULUS =
      Map.of(
          0x02BB, "‘", 0x02BC, "’", 0x2009, "\u202f", 0x03BC, "µ", 0xFB00, "ff", 0xFB01, "fi",
          0xFB02, "fl", 0xFB03, "ffi", 0xFB04, "ffl");
  private static final Pattern PLAGE =
      Pattern.compile("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>");

  private FinitionPdf() {}

  /** The finished document. */
  public static byte[] finir(byte[] pdf, Filigrane filigrane) throws IOException {
    var sortie = new ByteArrayOutputStream(pdf.length + 64 * 1024);
    try (var document = Loader.loadPDF(pdf)) {
      retablirLesCaracteres(document);
      if (filigrane == Filigrane.PROJET) {
        FiligranePdf.marquer(document);
      }
      document.save(sortie);
    }
    return sortie.toByteArray();
  }

  /** How many pages the document has. */
  public static int pages(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void retablirLesCaracteres(PDDocument document) throws IOException {
    var vues = new HashSet<COSDictionary>();
    for (var page : document.getPages()) {
      for (var nom : page.getResources().getFontNames()) {
        var police = page.getResources().getFont(nom).getCOSObject();
        if (vues.add(police)
            && police.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
          retablir(table);
        }
      }
    }
  }

  private static void retablir(COSStream table) throws IOException {
    String avant;
    try (var lecture = table.createInputStream()) {
      avant = new String(lecture.readAllBytes(), US_ASCII);
    }
    var apres = PLAGE.matcher(avant).replaceAll(FinitionPdf::plage);
    if (!apres.equals(avant)) {
      try (var ecriture = table.createOutputStream(COSName.FLATE_DECODE)) {
        ecriture.write(apres.getBytes(US_ASCII));
      }
    }
  }

  /** A range of glyphs whose characters follow one another becomes the list of its characters. */
  private static String plage(MatchResult plage) {
    var longueur = Integer.parseInt(plage.group(2), 16) - Integer.parseInt(plage.group(1), 16);
    var premier = Integer.parseInt(plage.group(3), 16);
    var codes = IntStream.rangeClosed(premier, premier + longueur).boxed().toList();
    if (codes.stream().noneMatch(VOULUS::containsKey)) {
      return plage.group();
    }
    return codes.stream()
        .map(code -> hexa(VOULUS.getOrDefault(code, Character.toString(code))))
        .collect(
            Collectors.joining(" ", "<" + plage.group(1) + "> <" + plage.group(2) + "> [", "]"));
  }

  private static String hexa(String texte) {
    return "<" + HexFormat.of().withUpperCase().formatHex(texte.getBytes(UTF_16BE)) + ">";
  }
}
