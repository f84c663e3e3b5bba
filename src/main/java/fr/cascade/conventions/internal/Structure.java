package fr.cascade.conventions.internal;

import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Edits of what a draft is made of: articles, what they demand below, figures (RG-196). */
public final class Structure {

  private static final int ARTICLES_MAXIMUM = 60;
  private static final int CLE_MAXIMUM = 40;

  private final Convention convention;

  public Structure(Convention convention) {
    Redaction.exigerBrouillon(convention);
    this.convention = convention;
  }

  /** Adds an empty article at the end, adaptable below. */
  public Article ajouter(String titre) {
    if (convention.articles().size() >= ARTICLES_MAXIMUM) {
      throw new RegleMetierException(
          "RG-196", "Un texte compte 60 articles au plus : placez le surplus en annexe.", "titre");
    }
    Article.exigerTitre(titre);
    return convention.ajouterArticle(
        cleLibre(titre), titre.strip(), "", NatureArticle.ADAPTABLE, null);
  }

  /** A key made of the title, which no other article has. */
  private String cleLibre(String titre) {
    String base =
        Normalizer.normalize(titre, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String racine =
        base.isEmpty() ? "article" : base.substring(0, Math.min(CLE_MAXIMUM, base.length()));
    String cle = racine;
    for (int n = 2; convention.article(cle).isPresent(); n++) {
      cle = racine + "-" + n;
    }
    return cle;
  }

  /** Moves an article one place up (-1) or down (1); at an end nothing moves. */
  public void deplacer(String cle, int sens) {
    List<Article> plan = convention.plan();
    int place = plan.indexOf(article(cle));
    int autre = place + Integer.signum(sens);
    if (autre < 0 || autre >= plan.size()) {
      return;
    }
    Collections.swap(plan, place, autre);
    numeroter();
  }

  /** Removes an article born here; one that comes from the parent stays. */
  public void retirer(String cle) {
    Article article = article(cle);
    if (article.articleParent() != null) {
      throw new RegleMetierException(
          "RG-196", "Cet article vient du texte parent : il s'adapte, il ne se retire pas.");
    }
    if (convention.chiffres().stream().anyMatch(c -> c.articleCle().equals(cle))) {
      throw new RegleMetierException(
          "RG-196", "Cet article porte un chiffre : retirez d'abord le chiffre.");
    }
    convention.plan().remove(article);
    numeroter();
  }

  private void numeroter() {
    int rang = 1;
    for (Article article : convention.plan()) {
      article.placer(rang++);
    }
  }

  /** Sets what an article demands below: as strict as the parent's or stricter. */
  public void qualifier(String cle, NatureArticle nature) {
    Article article = article(cle);
    Article parent = article.articleParent();
    if (parent != null
        && Comparator.<NatureArticle>naturalOrder().compare(nature, parent.nature()) > 0) {
      throw new RegleMetierException(
          "RG-196",
          "Le texte parent le veut « %s » : ce texte ne peut pas demander moins à ceux qui le déclinent."
              .formatted(parent.nature().libelle()),
          "nature");
    }
    article.qualifier(nature);
  }

  /** Adds a figure at the end of an article's text, and the obligation with it (RG-197). */
  public void chiffrer(TypeChiffre type, String cle, @Nullable BigDecimal valeur, Acteur acteur) {
    Article article = article(cle);
    if (convention.chiffre(type).isPresent()) {
      throw new RegleMetierException("RG-197", "Ce texte porte déjà ce chiffre.", "type");
    }
    if (!type.estDate()) {
      if (valeur == null) {
        throw new RegleMetierException("RG-197", "Donnez la valeur du chiffre.", "valeur");
      }
      Bornes.exiger(type, valeur);
    }
    convention.ajouterChiffre(type, cle, type.estDate() ? null : valeur);
    article.ecrire(
        article.titre(),
        article.texte() + "<p>%s : %s.</p>".formatted(type.libelle(), Chiffre.marque(type)),
        acteur.le(),
        acteur.libelle());
  }

  /** Takes a figure out of the text, unless a text above demands it (RG-197). */
  public void retirerChiffre(TypeChiffre type, Acteur acteur) {
    if (Ascendance.de(convention).stream().anyMatch(a -> a.chiffre(type).isPresent())) {
      throw new RegleMetierException(
          "RG-197", "Un texte supérieur demande ce chiffre : il ne se retire pas.");
    }
    Chiffre chiffre =
        convention
            .chiffre(type)
            .orElseThrow(() -> new IntrouvableException("Ce texte ne porte pas ce chiffre."));
    convention.chiffresPoses().remove(chiffre);
    convention.articles().stream()
        .filter(a -> a.texte().contains(Chiffre.marque(type)))
        .forEach(
            a ->
                a.ecrire(
                    a.titre(),
                    a.texte().replace(Chiffre.marque(type), chiffre.enClair()),
                    acteur.le(),
                    acteur.libelle()));
  }

  private Article article(String cle) {
    return convention
        .article(cle)
        .orElseThrow(() -> new IntrouvableException("Cet article n'existe pas."));
  }
}
