package fr.cascade.avenants.internal;

import fr.cascade.conventions.ConventionDetail.VariableLue;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.RegleMetierException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What an avenant has to be before somebody else reads it. */
final class AvenantPret {

  private AvenantPret() {}

  /**
   * Refuses one that changes nothing, or that would leave the agreement without what it owes; the
   * field that is named is the key of the article.
   */
  static void exiger(Avenant avenant, TexteEnVigueur texte) {
    Avenant.exigerEnVigueur(texte);
    if (avenant.articles().isEmpty()) {
      throw new RegleMetierException(
          "RG-505", "Cet avenant ne modifie aucun article : ajoutez-en un.", "articles");
    }
    avenant.articles().forEach(a -> exiger(a, texte));
  }

  private static void exiger(AvenantArticle article, TexteEnVigueur texte) {
    if (article.inchange()) {
      throw refus(
          "RG-505", article, "est le même qu’aujourd’hui : modifiez-le ou retirez-le de l’avenant");
    }
    if (HtmlNettoyeur.estVide(article.texte())) {
      throw refus("RG-511", article, "n’a pas de texte : un avenant remplace, il n’efface pas");
    }
    Set<String> apres = HtmlNettoyeur.chiffres(article.texte());
    Set<String> partis = new HashSet<>(HtmlNettoyeur.chiffres(article.texteAvant()));
    partis.removeAll(apres);
    for (String code : partis) {
      throw refus(
          "RG-506",
          article,
          "ne porte plus le chiffre « %s » : remettez-le dans le texte".formatted(libelle(code)));
    }
    if (!texte.chiffres().keySet().containsAll(apres)) {
      throw refus("RG-506", article, "porte un chiffre que cette convention n’a pas : retirez-le");
    }
    Set<String> mots = HtmlNettoyeur.variables(article.texte());
    for (VariableLue variable : texte.variables()) {
      if (variable.manque() && mots.contains(variable.variable().name())) {
        throw refus(
            "RG-506",
            article,
            "emploie « %s », que cette convention ne remplit pas"
                .formatted(variable.variable().libelle()));
      }
    }
  }

  private static String libelle(String code) {
    return Arrays.stream(TypeChiffre.values())
        .filter(t -> t.name().equals(code))
        .map(TypeChiffre::libelle)
        .findFirst()
        .orElse(code);
  }

  private static RegleMetierException refus(String code, AvenantArticle article, String pourquoi) {
    return new RegleMetierException(
        code, "L’%s %s.".formatted(minuscule(article.designation()), pourquoi), article.cle());
  }

  private static String minuscule(String designation) {
    return Character.toLowerCase(designation.charAt(0)) + designation.substring(1);
  }
}
