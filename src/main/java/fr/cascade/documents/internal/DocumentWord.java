package fr.cascade.documents.internal;

import fr.cascade.documents.Filigrane;
import fr.cascade.documents.TexteAImprimer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document: page, styles, language, what runs at the top and at the foot of each page. */
public final class DocumentWord {

  private static final byte[] STYLES = Police.lire("/impression/styles-word.xml");
  private static final int LARGEUR = 11906;
  private static final int HAUTEUR = 16838;
  private static final int MARGE = 1418;
  private static final String ROUGE = "A3271F";

  private DocumentWord() {}

  /** The document's bytes. */
  public static byte[] ecrire(TexteAImprimer texte, Filigrane filigrane, @Nullable String foi)
      throws IOException {
    try (var document = new XWPFDocument();
        var sortie = new ByteArrayOutputStream(64 * 1024)) {
      document
          .createStyles()
          .setStyles(StylesDocument.Factory.parse(new ByteArrayInputStream(STYLES)).getStyles());
      decrire(document, texte);
      var page = document.getDocument().getBody().addNewSectPr();
      page.addNewPgSz().setW(BigInteger.valueOf(LARGEUR));
      page.getPgSz().setH(BigInteger.valueOf(HAUTEUR));
      var marges = page.addNewPgMar();
      marges.setTop(BigInteger.valueOf(MARGE));
      marges.setBottom(BigInteger.valueOf(MARGE));
      marges.setLeft(BigInteger.valueOf(MARGE));
      marges.setRight(BigInteger.valueOf(MARGE));
      marges.setHeader(BigInteger.valueOf(709));
      marges.setFooter(BigInteger.valueOf(709));
      enTete(document, texte, filigrane, foi);
      pied(document);
      new CorpsWord(document).ecrire(texte, foi);
      document.write(sortie);
      return sortie.toByteArray();
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Title, subject and language: what a screen reader says first. */
  private static void decrire(XWPFDocument document, TexteAImprimer texte) {
    var proprietes = document.getProperties().getCoreProperties();
    proprietes.setTitle(TexteWord.lisible(texte.titre()));
    proprietes.setSubjectProperty(TexteWord.lisible(texte.niveauEtTerritoire()));
    proprietes.setCreator("Cascade");
    proprietes.getUnderlyingProperties().setLanguageProperty("fr-FR");
  }

  private static void enTete(
      XWPFDocument document, TexteAImprimer texte, Filigrane filigrane, @Nullable String foi) {
    var ligne = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    ligne.setStyle("Header");
    if (filigrane == Filigrane.PROJET) {
      var marque = ligne.createRun();
      marque.setText(FiligranePdf.PROJET.replaceFirst("^Projet", "PROJET") + " · ");
      marque.setBold(true);
      marque.setColor(ROUGE);
    } else if (foi != null) {
      ligne.createRun().setText("Copie de travail · ");
    }
    var reference = Optional.ofNullable(texte.reference()).orElse(texte.niveauEtTerritoire());
    ligne
        .createRun()
        .setText(TexteWord.lisible(MiseEnPage.court(texte.titre()) + " · " + reference));
  }

  private static void pied(XWPFDocument document) {
    var ligne = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    ligne.setStyle("Footer");
    ligne.createRun().setText("Page ");
    champ(ligne, "PAGE");
    ligne.createRun().setText(" / ");
    champ(ligne, "NUMPAGES");
  }

  /** A number that Word computes on each page. */
  private static void champ(XWPFParagraph ligne, String instruction) {
    var champ = ligne.getCTP().addNewFldSimple();
    champ.setInstr(instruction);
    champ.addNewR().addNewT().setStringValue("1");
  }
}
