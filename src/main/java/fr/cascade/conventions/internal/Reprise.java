package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionSigneeAilleurs;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import org.jspecify.annotations.Nullable;

/** Takes over an agreement signed outside the portal, with its articles, figures and parties. */
public final class Reprise {

  private Reprise() {}

  /**
   * The agreement, signed on its date (RG-122: signed no later than it starts to apply or today).
   */
  public static Convention creer(
      ConventionSigneeAilleurs source, @Nullable Convention parent, Acteur acteur) {
    if (source.articles().isEmpty()) {
      throw new RegleMetierException("RG-122", "Un texte repris compte au moins un article.");
    }
    var convention =
        new Convention(
            source.niveau(),
            parent,
            source.territoire(),
            source.titre(),
            new Periode(source.debut(), source.fin()),
            Vie.signeeAilleurs(acteur, source.signeeLe()),
            acteur,
            "repris|" + source.reference());
    convention.naitreHorsPortail(source.reference());
    source
        .articles()
        .forEach(a -> convention.ajouterArticle(a.cle(), a.titre(), a.texte(), a.nature(), null));
    source.chiffres().forEach(c -> convention.ajouterChiffre(c.type(), c.articleCle(), c.nombre()));
    source.parties().forEach(o -> convention.ajouterPartie(o, 1, false));
    return convention;
  }
}
