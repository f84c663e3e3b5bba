package fr.cascade.documents.internal;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Real lists: one definition for each kind, one numbering for each list of the text. */
final class ListesWord {

  /** Word has nine levels. */
  private static final int NIVEAUX = 9;

  private static final int RETRAIT = 397;

  private enum Genre {
    PUCES,
    CHIFFRES,
    MINUSCULES,
    MAJUSCULES,
    PETITS_ROMAINS,
    GRANDS_ROMAINS;

    STNumberFormat.Enum format() {
      return switch (this) {
        case PUCES -> STNumberFormat.BULLET;
        case CHIFFRES -> STNumberFormat.DECIMAL;
        case MINUSCULES -> STNumberFormat.LOWER_LETTER;
        case MAJUSCULES -> STNumberFormat.UPPER_LETTER;
        case PETITS_ROMAINS -> STNumberFormat.LOWER_ROMAN;
        case GRANDS_ROMAINS -> STNumberFormat.UPPER_ROMAN;
      };
    }

    static Genre de(Element liste) {
      return liste.nameIs("ul")
          ? PUCES
          : switch (liste.attr("type")) {
            case "a" -> MINUSCULES;
            case "A" -> MAJUSCULES;
            case "i" -> PETITS_ROMAINS;
            case "I" -> GRANDS_ROMAINS;
            default -> CHIFFRES;
          };
    }
  }

  private final XWPFNumbering numerotations;
  private final Map<Genre, BigInteger> definitions = new EnumMap<>(Genre.class);

  ListesWord(XWPFDocument document) {
    this.numerotations = document.createNumbering();
  }

  /** A numbering for this list, which starts where the list says. */
  BigInteger ouvrir(Element liste, int niveau) {
    var genre = Genre.de(liste);
    var numero = numerotations.addNum(definitions.computeIfAbsent(genre, this::definir));
    if (genre != Genre.PUCES) {
      var depart = numerotations.getNum(numero).getCTNum().addNewLvlOverride();
      depart.setIlvl(BigInteger.valueOf(borne(niveau)));
      var debut = liste.attr("start");
      depart.addNewStartOverride().setVal(debut.isEmpty() ? BigInteger.ONE : new BigInteger(debut));
    }
    return numero;
  }

  /** Makes the paragraph an item of the list. */
  static void numeroter(XWPFParagraph paragraphe, BigInteger numero, int niveau) {
    paragraphe.setNumID(numero);
    paragraphe.setNumILvl(BigInteger.valueOf(borne(niveau)));
  }

  /** Puts the paragraph under the words of its item. */
  static void sousItem(XWPFParagraph paragraphe, int niveau) {
    paragraphe.setIndentationLeft(RETRAIT * (borne(niveau) + 1));
  }

  private static int borne(int niveau) {
    return Math.min(niveau, NIVEAUX - 1);
  }

  private BigInteger definir(Genre genre) {
    var definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(definitions.size()));
    for (var niveau = 0; niveau < NIVEAUX; niveau++) {
      niveau(definition.addNewLvl(), genre, niveau);
    }
    return numerotations.addAbstractNum(new XWPFAbstractNum(definition));
  }

  private static void niveau(CTLvl ligne, Genre genre, int niveau) {
    ligne.setIlvl(BigInteger.valueOf(niveau));
    ligne.addNewStart().setVal(BigInteger.ONE);
    ligne.addNewNumFmt().setVal(genre.format());
    ligne
        .addNewLvlText()
        .setVal(genre == Genre.PUCES ? (niveau % 2 == 0 ? "•" : "–") : "%" + (niveau + 1) + ".");
    ligne.addNewLvlJc().setVal(STJc.LEFT);
    var retrait = ligne.addNewPPr().addNewInd();
    retrait.setLeft(BigInteger.valueOf((long) RETRAIT * (niveau + 1)));
    retrait.setHanging(BigInteger.valueOf(RETRAIT));
  }
}
