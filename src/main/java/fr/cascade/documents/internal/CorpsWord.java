package fr.cascade.documents.internal;

import fr.cascade.documents.AnnexeAImprimer;
import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.BlocSignature;
import fr.cascade.documents.TexteAImprimer;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** The text of a Word document, in the order of the PDF: see {@link MiseEnPage}. */
final class CorpsWord {

  private static final int CADRE = 1700;

  private final XWPFDocument document;
  private final HtmlWord html;

  CorpsWord(XWPFDocument document) {
    this.document = document;
    this.html = new HtmlWord(new ListesWord(document));
  }

  void ecrire(TexteAImprimer texte, @Nullable String foi) {
    if (foi != null) {
      ligne("Avertissement", foi);
    }
    ligne("Subtitle", texte.niveauEtTerritoire());
    ligne("Title", texte.titre());
    if (texte.reference() != null) {
      ligne("Reference", "Référence : " + texte.reference());
    }
    parties(texte.parties());
    texte.articles().forEach(this::article);
    if (!texte.annexes().isEmpty()) {
      ligne("Heading1", "Annexes");
      ligne("Normal", MiseEnPage.ANNEXES);
      html.puces(
          new DansLeDocument(document),
          texte.annexes().stream().map(AnnexeAImprimer::phrase).toList());
    }
    signatures(texte.signatures());
    texte.mentions().forEach(m -> ligne("Mention", m));
    texte.annexes().forEach(this::annexe);
  }

  private void parties(List<String> parties) {
    for (var i = 0; i < parties.size(); i++) {
      ligne("Liaison", i == 0 ? "Entre" : "et");
      ligne("Partie", parties.get(i));
    }
  }

  private void article(ArticleAImprimer article) {
    ligne("Heading1", article.intitule());
    html.ecrire(
        CorpsArticle.propre(article.intitule(), article.html()), new DansLeDocument(document));
  }

  private void annexe(AnnexeAImprimer annexe) {
    var texte = annexe.html();
    if (texte != null) {
      ligne("Heading1", annexe.intitule()).setPageBreak(true);
      html.ecrire(CorpsArticle.propre(annexe.intitule(), texte), new DansLeDocument(document));
    }
  }

  /** Two places a row, never cut by a page. */
  private void signatures(List<BlocSignature> blocs) {
    if (blocs.isEmpty()) {
      return;
    }
    ligne("Heading1", "Signatures");
    var tableau = document.createTable();
    tableau.removeRow(0);
    TableauWord.regler(tableau, 2);
    for (var i = 0; i < blocs.size(); i += 2) {
      var rang = tableau.insertNewTableRow(i / 2);
      rang.setCantSplitRow(true);
      rang.setHeight(CADRE);
      bloc(rang, blocs.get(i));
      if (i + 1 < blocs.size()) {
        bloc(rang, blocs.get(i + 1));
      } else {
        rang.addNewTableCell().getParagraphs().getFirst().setStyle("Cellule");
      }
    }
    ligne("Normal", "");
  }

  private static void bloc(XWPFTableRow rang, BlocSignature bloc) {
    var cellule = rang.addNewTableCell();
    TableauWord.largeur(cellule, 2, 1);
    var tete = cellule.getParagraphs().getFirst();
    tete.setStyle("Cellule");
    var nom = tete.createRun();
    nom.setBold(true);
    nom.setText(TexteWord.lisible(bloc.tete()));
    for (var mots : bloc.suite()) {
      var ligne = cellule.addParagraph();
      ligne.setStyle("Cellule");
      ligne.createRun().setText(TexteWord.lisible(mots));
    }
  }

  private XWPFParagraph ligne(String style, String mots) {
    var ligne = document.createParagraph();
    ligne.setStyle(style);
    ligne.createRun().setText(TexteWord.lisible(mots));
    return ligne;
  }
}
