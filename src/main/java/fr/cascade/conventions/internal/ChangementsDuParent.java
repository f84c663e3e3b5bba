package fr.cascade.conventions.internal;

import static fr.cascade.conventions.internal.Abrege.enumerer;

import fr.cascade.conventions.NatureArticle;
import fr.cascade.documents.FicheSynthese.Ligne;
import java.util.ArrayList;
import java.util.List;

/**
 * What the articles of a text make of those of its parent; a figure that differs is told apart.
 *
 * @param repris to the letter
 * @param adaptes reworded where it is allowed
 * @param modifies reworded where it is not
 * @param nouveaux born here
 */
record ChangementsDuParent(
    List<String> repris, List<String> adaptes, List<String> modifies, List<String> nouveaux) {

  private static final int NOMMES = 6;

  static ChangementsDuParent de(Convention convention) {
    var changements =
        new ChangementsDuParent(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Article article : convention.articles()) {
      changements.pour(article).add(article.designation());
    }
    return changements;
  }

  private List<String> pour(Article article) {
    Article parent = article.articleParent();
    if (parent == null) {
      return nouveaux;
    }
    if (parent.texte().equals(article.texte())) {
      return repris;
    }
    return parent.nature() == NatureArticle.TEL_QUEL ? modifies : adaptes;
  }

  List<Ligne> lignes() {
    var lignes = new ArrayList<Ligne>();
    lignes.add(new Ligne("Repris à l’identique", nombre(repris)));
    lignes.add(new Ligne("Adaptés", nombre(adaptes) + noms(adaptes)));
    if (!modifies.isEmpty()) {
      lignes.add(new Ligne("Modifiés, à reprendre tels quels", nombre(modifies) + noms(modifies)));
    }
    if (!nouveaux.isEmpty()) {
      lignes.add(new Ligne("Nouveaux", nombre(nouveaux) + noms(nouveaux)));
    }
    return lignes;
  }

  private static String nombre(List<String> articles) {
    return articles.isEmpty()
        ? "aucun article"
        : articles.size() + (articles.size() > 1 ? " articles" : " article");
  }

  private static String noms(List<String> articles) {
    return articles.isEmpty() ? "" : " : " + enumerer(articles, NOMMES);
  }
}
