package fr.cascade.documents.internal;

import static fr.cascade.documents.internal.MiseEnPage.sur;

import fr.cascade.documents.FicheSynthese;
import fr.cascade.documents.FicheSynthese.Rubrique;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The summary of a text as one printed page; how it looks is in {@code impression/fiche.css}. */
public final class FichePdf {

  /** Sizes of the text in points, the most readable first. */
  public static final List<Double> CORPS = List.of(10.5, 9.5, 8.5, 7.5);

  private static final String STYLE =
      new String(Police.lire("/impression/fiche.css"), StandardCharsets.UTF_8);

  private FichePdf() {}

  /** Well-formed XHTML whose every character has a glyph. */
  public static String xhtml(FicheSynthese fiche, double corps) {
    var page = new StringBuilder(8 * 1024);
    page.append("<html lang=\"fr\" xml:lang=\"fr\"><head><title>")
        .append(sur("Synthèse – " + fiche.titre()))
        .append("</title><meta name=\"description\" content=\"")
        .append(sur(fiche.surtitre()))
        .append("\"/><meta name=\"subject\" content=\"")
        .append(sur(fiche.surtitre()))
        .append("\"/><style>")
        .append(STYLE)
        .append("body { font-size: ")
        .append(corps)
        .append("pt; }</style><bookmarks><bookmark name=\"Synthèse\" href=\"#titre\"/></bookmarks>")
        .append("</head><body><p class=\"surtitre\">")
        .append(sur("Synthèse pour le signataire · " + fiche.surtitre()))
        .append("</p><h1 id=\"titre\">")
        .append(sur(fiche.titre()))
        .append("</h1><p class=\"reference\">")
        .append(sur(fiche.reference()))
        .append("</p>");
    fiche.rubriques().forEach(r -> rubrique(page, r));
    page.append("<p class=\"mention\">").append(sur(fiche.mention())).append("</p>");
    return page.append("</body></html>").toString();
  }

  private static void rubrique(StringBuilder page, Rubrique rubrique) {
    page.append("<h2>").append(sur(rubrique.titre())).append("</h2>");
    for (var ligne : rubrique.lignes()) {
      page.append("<p><strong>").append(sur(ligne.libelle())).append("\u00a0:</strong> ");
      page.append(sur(ligne.valeur())).append("</p>");
    }
  }
}
