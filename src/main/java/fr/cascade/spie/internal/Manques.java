package fr.cascade.spie.internal;

import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.Question;
import fr.cascade.spie.TypeQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an application still lacks before it can be submitted, by question (RG-417). */
final class Manques {

  private Manques() {}

  static Map<String, String> de(Formulaire formulaire, Map<String, Reponse> reponses) {
    Map<String, String> valeurs =
        reponses.values().stream().collect(Collectors.toMap(Reponse::question, Reponse::valeur));
    Map<String, String> manques = new LinkedHashMap<>();
    formulaire
        .questions()
        .filter(q -> q.posee(valeurs))
        .forEach(
            q -> {
              String valeur = valeurs.getOrDefault(q.cle(), "");
              if (vide(q, valeur)) {
                if (q.obligatoire()) {
                  manques.put(q.cle(), "« %s » est à remplir.".formatted(q.libelle()));
                }
              } else {
                erreur(q, valeur, manques);
              }
            });
    return manques;
  }

  private static void erreur(Question question, String valeur, Map<String, String> manques) {
    try {
      if (question.type() != TypeQuestion.FICHIER) {
        Saisie.verifier(question, valeur);
      }
      if (question.cle().equals(Budget.CLE)) {
        Budget.lire(valeur).ecart().ifPresent(phrase -> manques.put(question.cle(), phrase));
      }
    } catch (RegleMetierException refus) {
      manques.put(question.cle(), refus.phrase());
    }
  }

  private static boolean vide(Question question, String valeur) {
    if (question.type() != TypeQuestion.TABLEAU) {
      return valeur.isBlank();
    }
    List<List<String>> lignes = Json.lignes(valeur);
    return lignes.stream().flatMap(List::stream).allMatch(String::isBlank);
  }
}
