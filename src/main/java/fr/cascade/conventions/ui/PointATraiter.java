package fr.cascade.conventions.ui;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionDetail.PartieLue;
import fr.cascade.documents.HtmlNettoyeur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that keeps a draft from going on, and where it is put right.
 *
 * @param cle key of the article, or {@link #PARTIES}
 */
record PointATraiter(String cle, String phrase) {

  /** Key of the section of title, dates and parties, beside those of the articles. */
  static final String PARTIES = Constat.PARTIES;

  /** All of them, in the order of the plan. */
  static List<PointATraiter> de(ConventionDetail detail) {
    var points = new ArrayList<>(parties(detail));
    for (ArticleLu article : detail.articles()) {
      if (HtmlNettoyeur.estVide(article.texte())) {
        points.add(
            new PointATraiter(
                article.cle(),
                "L’article %d, « %s », est vide.".formatted(article.rang(), article.titre())));
      }
      detail
          .variablesManquantes(article)
          .forEach(
              v ->
                  points.add(
                      new PointATraiter(
                          article.cle(),
                          v.phraseManque(
                              "Article %d – %s".formatted(article.rang(), article.titre())))));
      detail.blocages().stream()
          .filter(c -> c.articleCle().equals(article.cle()))
          .forEach(c -> points.add(new PointATraiter(article.cle(), phrase(article, c))));
    }
    return points;
  }

  /** Key of the next one after a place of the plan, starting again from the top. */
  static Optional<String> suivant(ConventionDetail detail, String apres) {
    List<String> plan =
        Stream.concat(Stream.of(PARTIES), detail.articles().stream().map(ArticleLu::cle)).toList();
    var cles = de(detail).stream().map(PointATraiter::cle).toList();
    int depart = plan.indexOf(apres) + 1;
    return Stream.concat(plan.stream().skip(depart), plan.stream().limit(depart))
        .filter(cles::contains)
        .findFirst();
  }

  private static String phrase(ArticleLu article, Constat constat) {
    return "Article %d : %s".formatted(article.rang(), constat.phrase());
  }

  private static List<PointATraiter> parties(ConventionDetail detail) {
    var points = new ArrayList<PointATraiter>();
    List<PartieLue> signent = detail.parties().stream().filter(p -> p.groupe() > 0).toList();
    if (signent.size() < 2) {
      points.add(new PointATraiter(PARTIES, "Au moins deux parties doivent signer."));
    }
    signent.stream()
        .filter(p -> p.signataires().isEmpty())
        .forEach(
            p ->
                points.add(
                    new PointATraiter(PARTIES, "Personne ne peut signer pour " + p.nom() + ".")));
    detail.blocages().stream()
        .filter(c -> c.articleCle().equals(PARTIES))
        .forEach(c -> points.add(new PointATraiter(PARTIES, c.phrase())));
    return points;
  }
}
