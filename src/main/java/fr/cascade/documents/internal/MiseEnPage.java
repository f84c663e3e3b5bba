package fr.cascade.documents.internal;

import static fr.cascade.documents.HtmlNettoyeur.echapper;

import fr.cascade.documents.AnnexeAImprimer;
import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.BlocSignature;
import fr.cascade.documents.TexteAImprimer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The page as XHTML: what stands where; how it looks is in {@code impression/convention.css}. */
public final class MiseEnPage {

  private static final String STYLE =
      new String(Police.lire("/impression/convention.css"), StandardCharsets.UTF_8);
  private static final int TITRE_COURANT = 80;

  /** Opens the list of annexes, in PDF and in DOCX. */
  static final String ANNEXES = "Les annexes suivantes font partie du présent texte :";

  private MiseEnPage() {}

  /** Well-formed XHTML whose every character has a glyph. */
  public static String xhtml(TexteAImprimer texte) {
    var page = new StringBuilder(64 * 1024);
    page.append("<html lang=\"fr\" xml:lang=\"fr\"><head><title>")
        .append(sur(texte.titre()))
        .append("</title><meta name=\"description\" content=\"")
        .append(sur(texte.niveauEtTerritoire()))
        .append("\"/><meta name=\"subject\" content=\"")
        .append(sur(texte.niveauEtTerritoire()))
        .append("\"/><style>")
        .append(STYLE)
        .append("</style>");
    signets(page, texte);
    page.append("</head><body>");
    enTeteCourant(page, texte);
    titre(page, texte);
    parties(page, texte);
    for (var i = 0; i < texte.articles().size(); i++) {
      article(page, texte.articles().get(i), i);
    }
    listeDesAnnexes(page, texte);
    signatures(page, texte);
    mentions(page, texte);
    for (var i = 0; i < texte.annexes().size(); i++) {
      annexe(page, texte.annexes().get(i), i);
    }
    return page.append("</body></html>").toString();
  }

  private static void signets(StringBuilder page, TexteAImprimer texte) {
    page.append("<bookmarks>");
    signet(page, texte.titre(), "titre");
    for (var i = 0; i < texte.articles().size(); i++) {
      signet(page, texte.articles().get(i).intitule(), "article-" + i);
    }
    if (!texte.annexes().isEmpty()) {
      signet(page, "Annexes", "annexes");
    }
    if (!texte.signatures().isEmpty()) {
      signet(page, "Signatures", "signatures");
    }
    for (var i = 0; i < texte.annexes().size(); i++) {
      if (texte.annexes().get(i).html() != null) {
        signet(page, texte.annexes().get(i).intitule(), "annexe-" + i);
      }
    }
    page.append("</bookmarks>");
  }

  private static void signet(StringBuilder page, String nom, String cible) {
    page.append("<bookmark name=\"").append(sur(nom)).append("\" href=\"#").append(cible);
    page.append("\"/>");
  }

  private static void enTeteCourant(StringBuilder page, TexteAImprimer texte) {
    page.append("<div class=\"courant\">").append(sur(court(texte.titre()))).append("</div>");
    page.append("<div class=\"reference-courante\">");
    page.append(sur(texte.reference() == null ? texte.niveauEtTerritoire() : texte.reference()));
    page.append("</div>");
  }

  /** Cut between two words. */
  static String court(String titre) {
    if (titre.length() <= TITRE_COURANT) {
      return titre;
    }
    var coupe = titre.lastIndexOf(' ', TITRE_COURANT);
    var fin = coupe > 0 ? coupe : titre.offsetByCodePoints(0, TITRE_COURANT / 2);
    return titre.substring(0, fin) + "…";
  }

  private static void titre(StringBuilder page, TexteAImprimer texte) {
    page.append("<div class=\"page-de-titre\"><p class=\"niveau\">");
    page.append(sur(texte.niveauEtTerritoire())).append("</p><h1 id=\"titre\">");
    page.append(sur(texte.titre())).append("</h1>");
    if (texte.reference() != null) {
      page.append("<p class=\"reference\">").append(sur("Référence : " + texte.reference()));
      page.append("</p>");
    }
    page.append("</div>");
  }

  private static void parties(StringBuilder page, TexteAImprimer texte) {
    if (texte.parties().isEmpty()) {
      return;
    }
    page.append("<div class=\"parties\"><p class=\"liaison\">Entre</p>");
    page.append(
        texte.parties().stream()
            .map(partie -> "<p class=\"partie\">" + sur(partie) + "</p>")
            .collect(Collectors.joining("<p class=\"liaison\">et</p>")));
    page.append("</div>");
  }

  private static void article(StringBuilder page, ArticleAImprimer article, int rang) {
    page.append("<div class=\"article\"><h2 id=\"article-").append(rang).append("\">");
    page.append(sur(article.intitule())).append("</h2>");
    page.append(CorpsArticle.xhtml(article.intitule(), article.html())).append("</div>");
  }

  /** Before the signatures, so that they cover it: which annexes, and the fingerprint of files. */
  private static void listeDesAnnexes(StringBuilder page, TexteAImprimer texte) {
    if (texte.annexes().isEmpty()) {
      return;
    }
    page.append("<div class=\"article\"><h2 id=\"annexes\">Annexes</h2><p>");
    page.append(sur(ANNEXES)).append("</p><ul>");
    texte.annexes().forEach(a -> page.append("<li>").append(sur(a.phrase())).append("</li>"));
    page.append("</ul></div>");
  }

  private static void annexe(StringBuilder page, AnnexeAImprimer annexe, int rang) {
    var html = annexe.html();
    if (html != null) {
      page.append("<div class=\"annexe\"><h2 id=\"annexe-").append(rang).append("\">");
      page.append(sur(annexe.intitule())).append("</h2>");
      page.append(CorpsArticle.xhtml(annexe.intitule(), html)).append("</div>");
    }
  }

  private static void signatures(StringBuilder page, TexteAImprimer texte) {
    if (texte.signatures().isEmpty()) {
      return;
    }
    page.append("<div class=\"signatures\"><h2 id=\"signatures\">Signatures</h2>");
    for (var i = 0; i < texte.signatures().size(); i++) {
      signature(page, texte.signatures().get(i), i % 2 == 0 ? "bloc gauche" : "bloc");
    }
    page.append("</div>");
  }

  private static void signature(StringBuilder page, BlocSignature bloc, String classe) {
    page.append("<div class=\"").append(classe).append("\"><p class=\"organisation\">");
    page.append(sur(bloc.tete())).append("</p>");
    for (var mots : bloc.suite()) {
      page.append(mots.equals(bloc.pour()) ? "<p class=\"pour\">" : "<p class=\"fonction\">");
      page.append(sur(mots)).append("</p>");
    }
    page.append("<div class=\"cadre\"></div></div>");
  }

  private static void mentions(StringBuilder page, TexteAImprimer texte) {
    if (texte.mentions().isEmpty()) {
      return;
    }
    page.append("<div class=\"mentions\">");
    texte.mentions().forEach(m -> page.append("<p>").append(sur(m)).append("</p>"));
    page.append("</div>");
  }

  static String sur(String texte) {
    return echapper(Glyphes.imprimables(texte));
  }
}
