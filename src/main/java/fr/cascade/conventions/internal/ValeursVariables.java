package fr.cascade.conventions.internal;

import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.Variable;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.RegleMetierException;
import java.util.Map;
import java.util.Optional;

/** What each variable says in one agreement; those without a value are left out. */
public record ValeursVariables(Niveau niveau, Map<Variable, String> valeurs) {

  public ValeursVariables {
    valeurs = Map.copyOf(valeurs);
  }

  /** The clean HTML with each variable in words. */
  public String remplir(String html) {
    return HtmlNettoyeur.remplacerVariables(
        html, code -> Variable.de(code).map(this::enClair).orElse("…"));
  }

  /** The value, or the mark of what is still to be filled, here or below. */
  public String enClair(Variable variable) {
    return Optional.ofNullable(valeurs.get(variable)).orElseGet(() -> variable.marque(niveau));
  }

  /** Whether it ought to have a value at this level and has none. */
  public boolean manque(Variable variable) {
    return variable.seRemplit(niveau) && !valeurs.containsKey(variable);
  }

  /** Refuses an article whose variable ought to have a value here and has none (RG-180). */
  void exiger(Article article) {
    HtmlNettoyeur.variables(article.texte()).stream()
        .flatMap(code -> Variable.de(code).stream())
        .filter(this::manque)
        .findFirst()
        .ifPresent(
            v -> {
              throw new RegleMetierException(
                  "RG-180", v.phraseManque(article.designation()), article.cle());
            });
  }
}
