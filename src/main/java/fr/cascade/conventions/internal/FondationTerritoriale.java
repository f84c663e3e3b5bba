package fr.cascade.conventions.internal;

import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.NouvelleConventionTerritoriale;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;

/** Makes the draft of an agreement of a territory without a parent, from articles given. */
public final class FondationTerritoriale {

  private FondationTerritoriale() {}

  /** The end date stands in the article on duration, as in any other text (RG-115). */
  public static Convention creer(NouvelleConventionTerritoriale demande, Acteur acteur) {
    if (!demande.fin().isAfter(demande.debut())) {
      throw new RegleMetierException(
          "RG-115", "La date de fin doit suivre la date de début.", "fin");
    }
    var convention =
        new Convention(
            demande.niveau(),
            null,
            demande.territoire(),
            demande.titre(),
            new Periode(demande.debut(), demande.fin()),
            Vie.nouvelle(acteur),
            acteur,
            cle(demande));
    for (var article : demande.articles()) {
      boolean duree = article.cle().equals("duree");
      convention.ajouterArticle(
          article.cle(),
          article.titre(),
          HtmlNettoyeur.nettoyer(article.texte())
              + (duree
                  ? "<p>Elle prend fin le " + Chiffre.marque(TypeChiffre.DATE_FIN) + ".</p>"
                  : ""),
          NatureArticle.ADAPTABLE,
          null);
      if (duree) {
        convention.ajouterChiffre(TypeChiffre.DATE_FIN, article.cle(), null);
      }
    }
    demande.parties().forEach(p -> convention.ajouterPartie(p.organisation(), p.groupe(), false));
    return convention;
  }

  /** Two drafts never come from the same. */
  public static String cle(NouvelleConventionTerritoriale demande) {
    return "origine|" + demande.origine();
  }
}
