package fr.cascade.documents.internal;

import fr.cascade.documents.DifferenceTexte.Bloc;
import fr.cascade.documents.DifferenceTexte.Genre;
import fr.cascade.documents.DifferenceTexte.Piece;
import fr.cascade.documents.DifferenceTexte.Sort;
import fr.cascade.documents.HtmlNettoyeur;
import java.util.List;

/**
 * A difference to read: what came is underlined, what left is struck through, and both are said in
 * words to those who hear the page.
 */
public final class DifferenceHtml {

  private DifferenceHtml() {}

  public static String ecrire(List<Bloc> blocs) {
    var html = new StringBuilder();
    Genre precedent = null;
    for (Bloc bloc : blocs) {
      if (precedent != bloc.genre()) {
        fermer(html, precedent == Genre.PUCE);
        ouvrir(html, bloc.genre() == Genre.PUCE);
      }
      html.append(debut(bloc.genre()));
      bloc.pieces().forEach(piece -> piece(html, piece));
      html.append(bloc.genre() == Genre.PUCE ? "</li>" : "</p>");
      precedent = bloc.genre();
    }
    fermer(html, precedent == Genre.PUCE);
    return html.toString();
  }

  private static void ouvrir(StringBuilder html, boolean liste) {
    html.append(liste ? "<ul>" : "");
  }

  private static void fermer(StringBuilder html, boolean liste) {
    html.append(liste ? "</ul>" : "");
  }

  private static String debut(Genre genre) {
    return switch (genre) {
      case TITRE -> "<p class=\"intertitre\">";
      case PARAGRAPHE -> "<p>";
      case PUCE -> "<li>";
      case LIGNE -> "<p class=\"ligne\">";
    };
  }

  /** The space before a change stays outside of it: a rule under a space looks like a word. */
  private static void piece(StringBuilder html, Piece piece) {
    String mots = piece.texte().stripLeading();
    html.append(piece.texte(), 0, piece.texte().length() - mots.length());
    String texte = HtmlNettoyeur.echapper(mots);
    if (piece.sort() == Sort.GARDE) {
      html.append(texte);
    } else if (piece.sort() == Sort.AJOUTE) {
      html.append("<ins>")
          .append(dit("ajouté : "))
          .append(texte)
          .append(dit(", fin d’ajout"))
          .append("</ins>");
    } else {
      html.append("<del>")
          .append(dit("supprimé : "))
          .append(texte)
          .append(dit(", fin de suppression"))
          .append("</del>");
    }
  }

  private static String dit(String mots) {
    return "<span class=\"lecteur-ecran\">" + mots + "</span>";
  }
}
