package fr.cascade.spie.internal;

import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.Question;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Whether what is typed answers the question that is asked (RG-413). */
public final class Saisie {

  private static final int TEXTE_MAX = 300;
  private static final int LONG_MAX = 20_000;
  private static final int LIGNES_MAX = 100;

  private Saisie() {}

  public static void verifier(Question question, String valeur) {
    if (valeur.isBlank()) {
      return;
    }
    switch (question.type()) {
      case TEXTE, TERRITOIRE, ORGANISATION -> longueur(question, valeur, TEXTE_MAX);
      case TEXTE_LONG -> longueur(question, valeur, LONG_MAX);
      case NOMBRE -> Montants.nombre(valeur, question.cle());
      case MONTANT -> Montants.lire(valeur, question.cle());
      case DATE -> date(question, valeur);
      case CHOIX ->
          exiger(question.choix().contains(valeur), question, "Choisissez une des réponses.");
      case TABLEAU -> tableau(question, valeur);
      case FICHIER -> exiger(false, question, "Cette question attend un fichier.");
    }
  }

  /** Whether the amounts asked for are no longer those that were approved. */
  public static boolean changeLeBudget(Question question, String avant, String apres) {
    return question.cle().equals(Budget.CLE) && !avant.equals(apres);
  }

  private static void longueur(Question question, String valeur, int maximum) {
    exiger(
        valeur.length() <= maximum,
        question,
        "Cette réponse dépasse %,d caractères : résumez-la."
            .formatted(maximum)
            .replace(',', '\u00a0'));
  }

  private static void date(Question question, String valeur) {
    try {
      LocalDate.parse(valeur);
    } catch (DateTimeParseException _) {
      exiger(false, question, "Écrivez la date sous la forme jj/mm/aaaa.");
    }
  }

  private static void tableau(Question question, String valeur) {
    List<List<String>> lignes = Json.lignes(valeur);
    exiger(lignes.size() <= LIGNES_MAX, question, "Ce tableau compte 100 lignes au plus.");
    for (List<String> ligne : lignes) {
      for (int rang = 0; rang < question.colonnes().size() && rang < ligne.size(); rang++) {
        if (question.colonnes().get(rang).montant() && !ligne.get(rang).isBlank()) {
          Montants.lire(ligne.get(rang), question.cle());
        }
      }
    }
  }

  private static void exiger(boolean vrai, Question question, String phrase) {
    if (!vrai) {
      throw new RegleMetierException("RG-413", phrase, question.cle());
    }
  }
}
