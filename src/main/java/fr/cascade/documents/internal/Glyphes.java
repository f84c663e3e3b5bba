package fr.cascade.documents.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Leaves only characters that one of the embedded fonts draws: the renderer throws on others. What
 * no font has shows as a box; the stored text keeps the character.
 */
final class Glyphes {

  private static final int BOITE = '□';
  private static final int DERNIER = 0xFFFF;
  private static final BitSet DESSINES = dessines();

  private Glyphes() {}

  static String imprimables(String texte) {
    var sortie = new StringBuilder(texte.length());
    Normalizer.normalize(texte, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> ajouter(sortie, point));
    return sortie.toString();
  }

  private static void ajouter(StringBuilder sortie, int point) {
    if (point == '\t' || point == '\n' || point == '\r') {
      sortie.append(' ');
    } else if (invisible(point)) {
      return;
    } else if (DESSINES.get(point)) {
      sortie.appendCodePoint(point);
    } else {
      sortie.appendCodePoint(remplacant(point));
    }
  }

  private static int remplacant(int point) {
    return switch (point) {
      case 0x202F, 0x2007 -> 0xA0;
      case 0x2010, 0x2011 -> '-';
      default -> Character.isSpaceChar(point) ? ' ' : BOITE;
    };
  }

  /** Controls, joiners and variation selectors: they steer drawing and draw nothing. */
  private static boolean invisible(int point) {
    var type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || (point >= 0xFE00 && point <= 0xFE0F);
  }

  private static BitSet dessines() {
    var communs = new BitSet();
    communs.set(0x20, DERNIER);
    Arrays.stream(Police.values())
        .filter(p -> p != Police.SECOURS)
        .map(Glyphes::de)
        .forEach(communs::and);
    communs.or(de(Police.SECOURS));
    return communs;
  }

  private static BitSet de(Police police) {
    try (var fonte = new TTFParser().parse(new RandomAccessReadBuffer(police.octets()))) {
      CmapLookup table = fonte.getUnicodeCmapLookup();
      var points = new BitSet();
      for (var point = 0x20; point <= DERNIER; point++) {
        points.set(point, table.getGlyphId(point) != 0);
      }
      return points;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
