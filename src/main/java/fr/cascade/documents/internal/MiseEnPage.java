package fr.cascade.documents.internal;

import static fr.cascade.documents.HtmlNettoyeur.echapper;

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
    signatures(page, texte);
    mentions(page, texte);
    return page.append("</body></html>").toString();
  }

  private static void signets(StringBuilder page, TexteAImprimer texte) {
    page.append("<bookmarks>");
    signet(page, texte.titre(), "titre");
    for (var i = 0; i < texte.articles().size(); i++) {
      signet(page, texte.articles().get(i).intitule(), "article-" + i);
    }
    if (!texte.signatures().isEmpty()) {
      signet(page, "Signatures", "signatures");
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
  private static String court(String titre) {
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
    page.append(CorpsArticle.xhtml(article)).append("</div>");
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
    page.append(sur(bloc.organisation())).append("</p>");
    if (!bloc.pour().isBlank()) {
      page.append("<p class=\"pour\">").append(sur(bloc.pour())).append("</p>");
    }
    page.append("<p class=\"fonction\">").append(sur(bloc.fonction())).append("</p>");
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

  private static String sur(String texte) {
    return echapper(Glyphes.imprimables(texte));
  }
}
