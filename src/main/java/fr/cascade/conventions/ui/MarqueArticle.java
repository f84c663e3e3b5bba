package fr.cascade.conventions.ui;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Ton;
import java.util.Comparator;
import java.util.List;

/** What an article of a draft is, in a word: empty, weaker than its parent, respected, adapted. */
record MarqueArticle(Ton ton, String mot, boolean aTraiter) {

  private static final MarqueArticle VIDE = new MarqueArticle(Ton.REFUSE, "Vide", true);
  private static final MarqueArticle ADAPTE = new MarqueArticle(Ton.BROUILLON, "Modifié", false);
  private static final MarqueArticle REPRIS = new MarqueArticle(Ton.NEUTRE, "Repris", false);
  private static final MarqueArticle AJOUTE = new MarqueArticle(Ton.NEUTRE, "Ajouté", false);

  /** The mark of an article among the findings of its agreement; what blocks comes first. */
  static MarqueArticle de(ArticleLu article, List<Constat> constats) {
    if (HtmlNettoyeur.estVide(article.texte())) {
      return VIDE;
    }
    return constats.stream()
        .filter(c -> c.articleCle().equals(article.cle()))
        .max(Comparator.comparing(Constat::bloquant).thenComparing(c -> c.chiffre() != null))
        .map(c -> de(c.resultat()))
        .orElseGet(() -> compare(article));
  }

  /** The mark of one finding. */
  static MarqueArticle de(Resultat resultat) {
    return new MarqueArticle(Badges.ton(resultat), resultat.libelle(), resultat.bloquant());
  }

  /** Beside its parent's text: taken over, adapted, or born here. */
  private static MarqueArticle compare(ArticleLu article) {
    if (article.parentRendu() == null) {
      return AJOUTE;
    }
    return article.rendu().equals(article.parentIci()) ? REPRIS : ADAPTE;
  }

  Badge badge() {
    return new Badge(ton, mot);
  }
}
